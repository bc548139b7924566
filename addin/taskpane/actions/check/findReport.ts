import { samePeriod } from '../../../../shared/period.ts';
import type { ReadResult } from '../../../../shared/report.ts';
import { likeliestReport } from '../../../../shared/sheet/chooseReport.ts';
import { readReport } from '../../../../shared/sheet/readReport.ts';
import { reportRefusals } from '../../../../shared/sheet/words.ts';
import { fill } from '../../../../shared/words/fill.ts';
import type { OpenSheet } from '../../../excel/openWorkbook.ts';
import type {
  HeadingsPointed,
  NoReportView,
  OpenedReport,
  SheetName,
  SheetQuestion,
} from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { buildOpenedReport, type ReportParts, type SheetReport, sheetName } from './buildOpenedReport.ts';
import { recallLayouts } from './layoutsMemory.ts';
import { isSameSheet, recallParts } from './partsMemory.ts';
import { findReportRefusals } from './words.ts';

export type ReportSearch =
  | { readonly ok: true; readonly open: OpenedReport }
  | { readonly ok: false; readonly view: NoReportView };

interface SheetRead {
  readonly sheet: OpenSheet;
  readonly result: ReadResult;
}

/**
 * Reads the workbook and finds the report: on the wanted sheet, on the active one, or on the likeliest, in that order. Adds what
 * the workbook remembers of that sheet's quarter. A sheet that asks which column is the outturn's is not passed over for
 * another that nobody chose.
 */
export async function findReport(context: ActionContext, wanted: string | null): Promise<ReportSearch> {
  const sheets = await context.workbook.readSheets();
  const layouts = await recallLayouts(context.workbook);
  const reads = sheets.map(
    (sheet): SheetRead => ({ sheet, result: readReport(sheet.cells, {}, layouts.byKey) }),
  );
  const likeliest = likeliestReport(reads.map(({ result }) => result));
  const candidates = reads.filter(({ result }) => result.ok || result.question);
  const chosen =
    candidates.find(({ sheet }) => sheet.id === wanted) ??
    candidates.find(({ sheet }) => sheet.active) ??
    candidates.find(({ result }) => isSameRead(result, likeliest));
  const reports = reads.flatMap(({ sheet, result }) => (result.ok ? [{ sheet, report: result.report }] : []));
  const opened = reports.find(({ sheet }) => sheet === chosen?.sheet);
  if (opened) {
    const parts = await findParts(context, opened, reports);
    return { ok: true, open: await buildOpenedReport(context, parts, reports) };
  }
  if (chosen && !chosen.result.ok) return notFound(chosen.result.sentence, questionOf(chosen));
  const refused = likeliestReport(
    reads.map(({ result }) => result),
    await context.workbook.countHiddenSheets(),
  );
  return notFound(tooLargeSentence(sheets) ?? (refused.ok ? '' : refused.sentence), null, pointableIn(reads));
}

/** The sheets that a person ticked as one report with this one, of its period. */
async function findParts(
  { workbook }: ActionContext,
  opened: SheetReport,
  reports: readonly SheetReport[],
): Promise<ReportParts> {
  const ticked = await recallParts(workbook, sheetName(opened.sheet));
  if (ticked === null) return { on: [opened], missing: [] };
  const isTicked = (name: SheetName): boolean => ticked.some(part => isSameSheet(part, name));
  const on = reports.filter(
    other =>
      other === opened ||
      (isTicked(sheetName(other.sheet)) && samePeriod(other.report.period, opened.report.period)),
  );
  const isFound = (part: SheetName): boolean => on.some(({ sheet }) => isSameSheet(part, sheetName(sheet)));
  return { on, missing: ticked.filter(part => !isFound(part)).map(({ name }) => name) };
}

const notFound = (
  sentence: string,
  question: SheetQuestion | null,
  pointing: HeadingsPointed | null = null,
): ReportSearch => ({ ok: false, view: { state: 'no-report', sentence, question, pointing } });

/** The active sheet, where it holds something and no row of headings was found: a person can point at it. */
function pointableIn(reads: readonly SheetRead[]): HeadingsPointed | null {
  const active = reads.find(({ sheet }) => sheet.active);
  if (active === undefined || active.result.ok || active.result.sentence !== reportRefusals.noHeadings)
    return null;
  const isBlank = active.sheet.cells.values.every(row => row.every(value => value === ''));
  return isBlank ? null : { sheet: sheetName(active.sheet), layout: null };
}

const isSameRead = (one: ReadResult, other: ReadResult): boolean =>
  one === other || (one.ok && other.ok && one.report === other.report);

function questionOf({ sheet, result }: SheetRead): SheetQuestion | null {
  if (result.ok || !result.question) return null;
  const { choices, isTitleOther, layout } = result.question;
  return { sheet: sheetName(sheet), choices, isTitleOther, layout };
}

/** The report may be on a sheet that was left out. */
function tooLargeSentence([first]: readonly OpenSheet[]): string | null {
  const leftOut = first?.cells.notRead?.find(part => part.kind === 'sheet');
  return leftOut ? fill(findReportRefusals.sheetTooLarge, { name: leftOut.name }) : null;
}
