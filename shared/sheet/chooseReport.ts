import type { SheetCells } from '../cells.ts';
import { periodCode } from '../quarter.ts';
import type { ReadResult } from '../report.ts';
import { readReport } from './readReport.ts';
import { reportRefusals } from './words.ts';

/** Reads every sheet and takes the one that holds the report. */
export function chooseReport(sheets: readonly SheetCells[]): ReadResult {
  return likeliestReport(sheets.map(cells => readReport(cells)));
}

/**
 * Last quarter's report may be in the same workbook, so the latest period counts. A summary of a few rows is passed
 * over where another sheet has many.
 */
export function likeliestReport(results: readonly ReadResult[]): ReadResult {
  const reports = results.flatMap(result => (result.ok ? [result.report] : []));
  const most = Math.max(0, ...reports.map(({ indicators }) => indicators.length));
  const [chosen] = reports
    .filter(({ indicators }) => indicators.length * 2 >= most)
    .sort((a, b) => periodCode(b.period) - periodCode(a.period) || b.indicators.length - a.indicators.length);
  const [first] = results;
  if (chosen !== undefined) return { ok: true, report: chosen };
  // Among sheets that hold no report, the one that asks is the nearest to it.
  const asking = results.find(result => !result.ok && result.question !== undefined);
  if (asking !== undefined) return asking;
  return results.length === 1 && first !== undefined
    ? first
    : { ok: false, sentence: reportRefusals.noReport };
}
