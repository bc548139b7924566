import { periodText } from '../../../shared/period.ts';
import type { RecordedReport, Revision, VoidingRevision } from '../../../shared/record/contract/reports.ts';
import type { OnRecord, OpenedReport } from './paneState.ts';

/** The revision that voids what is on record of the period; null where something counts, or nothing was signed off. */
export function voidOnRecord(revisions: readonly Revision[]): VoidingRevision | null {
  const latest = revisions.at(-1);
  return latest?.voidReason === undefined ? null : { ...latest, voidReason: latest.voidReason };
}

/** Whether what is on record is a revision that voids, and not a report with figures. */
export const isVoiding = (recorded: RecordedReport | VoidingRevision): recorded is VoidingRevision =>
  'voidReason' in recorded;

/** Whether what the workbook's receipt is for was voided since, as far as the pane has read the record. */
export function isReceiptVoided(
  { report, namedReport, signedOff }: Pick<OpenedReport, 'report' | 'namedReport' | 'signedOff'>,
  onRecord: OnRecord | null,
): boolean {
  const isRead = onRecord?.period === periodText(report.period) && onRecord.report === namedReport;
  const voids = isRead ? onRecord.revisions.filter(({ voidReason }) => voidReason !== undefined) : [];
  return signedOff !== null && voids.some(({ rev }) => rev > signedOff.receipt.rev);
}
