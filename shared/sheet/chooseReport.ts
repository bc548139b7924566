import { NO_RESULT, type SheetCells } from '../cells.ts';
import { periodCode, samePeriod } from '../period.ts';
import type { ReadResult } from '../report.ts';
import { fill } from '../words/fill.ts';
import { readReport } from './readReport.ts';
import { reportRefusals } from './words.ts';

/** The report of a workbook, with the other sheets that hold one or may hold one. */
export type ChosenReport = ReadResult & {
  /** The names of the other sheets that hold a report. */
  readonly others: readonly string[];
  /** Those among them that are of its period, and may be parts of it. */
  readonly ofSamePeriod: readonly string[];
  /** Sheets that were not read because a person has to say which column is the outturn's. */
  readonly asking: readonly string[];
};

/** Reads every visible sheet and takes the one that holds the report. `hidden` counts the sheets that were left out. */
export function chooseReport(sheets: readonly SheetCells[], hidden = 0): ChosenReport {
  const results = sheets.map(cells => readReport(cells));
  const chosen = withUncalculated(likeliestReport(results, hidden), sheets);
  const others = results.flatMap(result =>
    result.ok && !(chosen.ok && chosen.report === result.report) ? [result.report] : [],
  );
  return {
    ...chosen,
    others: others.map(({ sheet }) => sheet),
    ofSamePeriod: others.flatMap(({ sheet, period }) =>
      chosen.ok && samePeriod(period, chosen.report.period) ? [sheet] : [],
    ),
    asking: results.flatMap(result => (result.ok ? [] : (result.question?.sheet ?? []))),
  };
}

/** Headings, or a whole report, may be formulas that nothing has calculated. */
function withUncalculated(chosen: ReadResult, sheets: readonly SheetCells[]): ReadResult {
  if (chosen.ok || chosen.question !== undefined) return chosen;
  const count = sheets.reduce(
    (sum, { values }) => sum + values.flat().filter(value => value === NO_RESULT).length,
    0,
  );
  return count === 0 ? chosen : { ok: false, sentence: fill(reportRefusals.notCalculated, { count }) };
}

/**
 * Last quarter's report may be in the same workbook, so the latest period counts. A summary of a few rows is passed
 * over where another sheet has many.
 */
export function likeliestReport(results: readonly ReadResult[], hidden = 0): ReadResult {
  const reports = results.flatMap(result => (result.ok ? [result.report] : []));
  const most = Math.max(0, ...reports.map(({ indicators }) => indicators.length));
  const [chosen] = reports
    .filter(({ indicators }) => indicators.length * 2 >= most)
    .sort((a, b) => periodCode(b.period) - periodCode(a.period) || b.indicators.length - a.indicators.length);
  if (chosen !== undefined) return { ok: true, report: chosen };
  // Among sheets that hold no report, the one that asks is the nearest to it.
  const asking = results.find(result => !result.ok && result.question !== undefined);
  if (asking !== undefined) return asking;
  const [first, ...others] = results;
  const own = first !== undefined && !first.ok && others.length === 0 ? first.sentence : null;
  if (hidden > 0 && (own === null || own === reportRefusals.noHeadings))
    return { ok: false, sentence: fill(reportRefusals.noVisibleReport, { count: hidden }) };
  return { ok: false, sentence: own ?? reportRefusals.noReport };
}
