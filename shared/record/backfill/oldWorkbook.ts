import { a1, type CellAddress, type SheetCells } from '../../cells.ts';
import { runChecks } from '../../checks/runChecks.ts';
import { NO_DECISIONS } from '../../decisions.ts';
import { lastDay, periodCode, periodText } from '../../period.ts';
import type { ReadResult, Report } from '../../report.ts';
import { TWO_STATE } from '../../rules/ruleSets/ruleSet.ts';
import { likeliestReport } from '../../sheet/chooseReport.ts';
import { readReport } from '../../sheet/readReport.ts';
import { fill } from '../../words/fill.ts';
import { backfillRefusals, backfillSentences } from './words.ts';

/** A file of a council's archive: its visible sheets, or why it could not be opened. */
export type OldWorkbook = { readonly file: string; readonly sha256: string } & (
  | { readonly sheets: readonly SheetCells[]; readonly hidden: number }
  | { readonly sentence: string }
);

/** Whether a file is a document at all: Excel's own lock files, and what a desktop leaves in a folder, are none. */
export const isDocumentName = (name: string): boolean => !/^(?:~\$|\.)/.test(name);

/** A report of an old workbook. */
export interface OldReport {
  readonly file: string;
  readonly sha256: string;
  readonly report: Report;
}

/** What is not brought in, where it is, and why, in a sentence with the next step. */
export interface SkippedReport {
  readonly file: string;
  /** Null where the file has none, or none that could be read. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly period: string | null;
  readonly sentence: string;
}

export interface ReadWorkbooks {
  readonly reports: readonly OldReport[];
  readonly skipped: readonly SkippedReport[];
}

/** Findings that leave open what a figure belongs to: no report that has one is brought in. */
const BLOCKING: ReadonlySet<string> = new Set([
  'line-duplicate',
  'title-duplicate',
  'headings-disagree',
  'period-stale',
  'cell-not-calculated',
]);

/**
 * The reports of old workbooks, and what is left out: sheets that cannot be read, a period that is not over by `today`
 * ("2026-11-27"), and reports in which an indicator or the period is not certain.
 */
export function readOldWorkbooks(workbooks: readonly OldWorkbook[], today: string): ReadWorkbooks {
  const read = workbooks.map(workbook => readOldWorkbook(workbook, today));
  return {
    reports: read.flatMap(({ reports }) => reports),
    skipped: read.flatMap(({ skipped }) => skipped),
  };
}

function readOldWorkbook(workbook: OldWorkbook, today: string): ReadWorkbooks {
  const { file, sha256 } = workbook;
  if ('sentence' in workbook) return { reports: [], skipped: [leftOut(workbook, workbook.sentence)] };
  const results = workbook.sheets.map(cells => readReport(cells));
  const found = results.flatMap(result => (result.ok ? [result.report] : []));
  if (found.length === 0) return { reports: [], skipped: [unread(workbook, workbook.hidden, results)] };
  const skipped = found.flatMap(report => {
    const why = doubtAbout(report, found, today);
    return why === null ? [] : [{ report, why }];
  });
  return {
    reports: found
      .filter(report => !skipped.some(other => other.report === report))
      .map(report => ({ file, sha256, report })),
    skipped: skipped.map(({ report, why: { sentence, cell } }) => leftOut(workbook, sentence, report, cell)),
  };
}

interface Doubt {
  readonly sentence: string;
  readonly cell: CellAddress | null;
}

function doubtAbout(report: Report, all: readonly Report[], today: string): Doubt | null {
  const { period } = report;
  if (lastDay(period) >= today) {
    return { sentence: fill(backfillRefusals.notOver, { period: periodText(period) }), cell: null };
  }
  const same = all.filter(other => periodCode(other.period) === periodCode(period));
  const most = Math.max(...same.map(({ indicators }) => indicators.length));
  if (report.indicators.length * 2 < most) return { sentence: backfillSentences.summary, cell: null };
  const { findings } = runChecks(report, NO_DECISIONS, TWO_STATE);
  const finding = findings.find(({ code }) => BLOCKING.has(code));
  return finding ? { sentence: finding.message, cell: finding.cell } : null;
}

/** No sheet holds a report: the sentence of the nearest one, with the heading that was not understood. */
function unread(
  workbook: Pick<OldReport, 'file'>,
  hidden: number,
  results: readonly ReadResult[],
): SkippedReport {
  const result = likeliestReport(results, hidden);
  if (result.ok) throw new Error('A workbook with a report has nothing unread.');
  const question = result.question;
  return {
    file: workbook.file,
    sheet: question?.sheet ?? null,
    cell: question?.choices[0] ? a1(question.choices[0].cell) : null,
    period: null,
    sentence: result.sentence,
  };
}

export const leftOut = (
  { file }: Pick<OldReport, 'file'>,
  sentence: string,
  report?: Pick<Report, 'sheet' | 'period'>,
  cell: CellAddress | null = null,
): SkippedReport => ({
  file,
  sheet: report?.sheet ?? null,
  cell: cell && a1(cell),
  period: report ? periodText(report.period) : null,
  sentence,
});
