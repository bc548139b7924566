import type { SheetCells } from '../../../../shared/cells.ts';
import type { ReadResult } from '../../../../shared/report.ts';
import { likeliestReport } from '../../../../shared/sheet/chooseReport.ts';
import { layoutKey } from '../../../../shared/sheet/headings/confirmedColumns.ts';
import { readReport } from '../../../../shared/sheet/readReport.ts';
import { fill } from '../../../../shared/words/fill.ts';
import type { OpenSheet } from '../../../excel/openWorkbook.ts';
import type { OpenedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { buildOpenedReport } from './buildOpenedReport.ts';
import { type Layouts, recallLayouts } from './layoutsMemory.ts';
import { findReportRefusals } from './words.ts';

export type ReportSearch =
  | { readonly ok: true; readonly open: OpenedReport }
  | { readonly ok: false; readonly sentence: string };

/**
 * Reads the workbook and finds the report: on the wanted sheet, on the active one, or on the likeliest, in that order. Adds what
 * the workbook remembers of that sheet's quarter.
 */
export async function findReport(context: ActionContext, wanted: string | null): Promise<ReportSearch> {
  const sheets = await context.workbook.readSheets();
  const layouts = await recallLayouts(context.workbook);
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
  if (!chosen)
    return { ok: false, sentence: tooLargeSentence(sheets) ?? (likeliest.ok ? '' : likeliest.sentence) };
  return { ok: true, open: await buildOpenedReport(context, chosen, reports) };
}

/** The report may be on a sheet that was left out. */
function tooLargeSentence([first]: readonly OpenSheet[]): string | null {
  const leftOut = first?.cells.notRead?.find(part => part.kind === 'sheet');
  return leftOut ? fill(findReportRefusals.sheetTooLarge, { name: leftOut.name }) : null;
}

/** Read by its headings, then again where a person has confirmed columns for a sheet with this layout. */
function readAsConfirmed(cells: SheetCells, layouts: Layouts): ReadResult {
  const read = readReport(cells);
  const confirmed = read.ok ? layouts.get(layoutKey(read.report.layout)) : undefined;
  return confirmed ? readReport(cells, confirmed) : read;
}
