import type { SheetCells } from '../../cells.ts';
import { periodText, samePeriod } from '../../period.ts';
import type { ReadResult, Report } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { readReport } from '../readReport.ts';
import { reportRefusals } from '../words.ts';
import { joinReports } from './joinReports.ts';

/** Reads sheets that a person named as one report. Refuses where one holds no report, or one of another period. */
export function readReportParts(sheets: readonly SheetCells[]): ReadResult {
  const reports: Report[] = [];
  for (const cells of sheets) {
    const read = readReport(cells);
    if (!read.ok) {
      const sentence = fill(reportRefusals.partNotRead, { sheet: cells.name, sentence: read.sentence });
      return { ok: false, sentence };
    }
    reports.push(read.report);
  }
  const [first, ...others] = reports;
  if (first === undefined) return { ok: false, sentence: reportRefusals.noReport };
  const other = others.find(({ period }) => !samePeriod(period, first.period));
  if (other === undefined) return { ok: true, report: joinReports([first, ...others]) };
  const values = {
    sheet: other.sheet,
    other: periodText(other.period),
    first: first.sheet,
    period: periodText(first.period),
  };
  return { ok: false, sentence: fill(reportRefusals.partOfOtherPeriod, values) };
}
