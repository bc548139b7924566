import type { ReadResult } from '../report.ts';
import type { SheetCells } from './cells.ts';
import { readReport } from './readReport.ts';

/** Of a workbook's sheets, the one that holds the report: the one with most indicators, the first among equals. */
export function chooseReport(sheets: readonly SheetCells[]): ReadResult {
  const results = sheets.map(readReport);
  const [chosen] = results
    .flatMap(result => (result.ok ? [result] : []))
    .sort((a, b) => b.report.indicators.length - a.report.indicators.length);
  const [first] = results;
  if (chosen !== undefined) return chosen;
  if (results.length === 1 && first !== undefined) return first;
  return { ok: false, sentence: NONE };
}

const NONE =
  'No sheet of this workbook holds a report. Outturn looks for a row of headings that names the indicator, its target and its performance with their year and quarter, and for indicators under it.';
