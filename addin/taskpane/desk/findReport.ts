import type { ReadResult } from '../../../shared/report.ts';
import type { SheetCells } from '../../../shared/sheet/cells.ts';
import { likeliestReport } from '../../../shared/sheet/chooseReport.ts';
import { layoutKey } from '../../../shared/sheet/confirmedColumns.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { type Layouts, recallLayouts } from '../memory/layoutsMemory.ts';
import type { OpenReport } from '../paneState.ts';
import { openReportOf } from './openReportOf.ts';
import type { Tools } from './tools.ts';

export type Found =
  | { readonly ok: true; readonly open: OpenReport }
  | { readonly ok: false; readonly sentence: string };

/**
 * Reads the workbook and finds the report: on the wanted sheet, else on the one in front, else on the likeliest. With it
 * comes what the workbook remembers of that sheet's quarter.
 */
export async function findReport(tools: Tools, wanted: string | null): Promise<Found> {
  const sheets = await tools.workbook.readSheets();
  const layouts = await recallLayouts(tools.workbook);
  const results = sheets.map(({ cells }) => readAsConfirmed(cells, layouts));
  const reports = results.flatMap((result, index) => {
    const sheet = sheets[index];
    return result.ok && sheet ? [{ sheet, report: result.report }] : [];
  });
  const likeliest = likeliestReport(results);
  const chosen =
    reports.find(({ sheet }) => sheet.id === wanted) ??
    reports.find(({ sheet }) => sheet.active) ??
    reports.find(({ report }) => likeliest.ok && report === likeliest.report);
  if (!chosen) return { ok: false, sentence: likeliest.ok ? '' : likeliest.sentence };
  return { ok: true, open: await openReportOf(tools, chosen, reports) };
}

/** Read by meaning, then once more where a person has said something of a sheet that is laid out so. */
function readAsConfirmed(cells: SheetCells, layouts: Layouts): ReadResult {
  const read = readReport(cells);
  const confirmed = read.ok ? layouts.get(layoutKey(read.report.layout)) : undefined;
  return confirmed ? readReport(cells, confirmed) : read;
}
