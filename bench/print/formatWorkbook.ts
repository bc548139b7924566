import { applyFormat, openReportFile } from './openReportFile.ts';

export interface FormattedWorkbook {
  readonly bytes: Uint8Array;
  /** Round trips to Excel while it was formatted. */
  readonly syncs: number;
}

/** A workbook's file after the add-in has formatted its first sheet, through Microsoft's client. @throws where it holds no report. */
export async function formatWorkbook(original: Uint8Array, ruleSet?: string): Promise<FormattedWorkbook> {
  const report = await openReportFile(original);
  const plan = await report.plan(ruleSet);
  const before = report.traffic.syncs;
  await applyFormat(report, plan);
  return { bytes: report.save(), syncs: report.traffic.syncs - before };
}
