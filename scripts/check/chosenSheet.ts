import { periodText } from '../../shared/period.ts';
import type { Report } from '../../shared/report.ts';
import type { ChosenReport } from '../../shared/sheet/chooseReport.ts';
import { fill } from '../../shared/words/fill.ts';
import type { XlsxSheet } from '../../xlsx/workbook.ts';
import { checkNotices, checkRefusals } from '../words.ts';

/** Excel takes "Q2" and "q2" for the same sheet. */
export const isNamed = (name: string, typed: string): boolean =>
  name.trim().toLowerCase() === typed.trim().toLowerCase();

export function noSuchSheet(typed: string, sheets: readonly XlsxSheet[]): string {
  return fill(checkRefusals['no-such-sheet'], {
    name: typed,
    known: listed(sheets.map(({ cells }) => cells.name)),
  });
}

/** Which sheet is checked, where the workbook has others that hold a report or may hold one. */
export function sheetNotices(
  { sheet, period }: Report,
  { others, asking, ofSamePeriod }: ChosenReport,
): string[] {
  const values = { sheet, period: periodText(period) };
  return [
    ...(others.length > 0 ? [fill(checkNotices.otherReports, { ...values, others: listed(others) })] : []),
    ...(ofSamePeriod.length > 0
      ? [fill(checkNotices.otherParts, { names: [sheet, ...ofSamePeriod].join(',') })]
      : []),
    ...(asking.length > 0 ? [fill(checkNotices.notRead, { others: listed(asking) })] : []),
  ];
}

const listed = (names: readonly string[]): string => names.map(name => `"${name}"`).join(', ');
