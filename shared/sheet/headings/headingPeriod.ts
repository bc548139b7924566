import { endMonth, type Period, quarterPeriod } from '../../period.ts';
import { headingScope, periodOfScope } from './headingScope.ts';
import type { HeadingRow } from './headings.ts';
import { readMonthSpan } from './monthSpan.ts';
import { namedPeriod, namedQuarterOfYear, namedYear } from './namedPeriod.ts';

/** A day, a meeting or a printing date: its month is not the report's. */
const OF_ANOTHER_DAY =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:cabinet|committee|board|panel|meeting|dated?|updated?|published|printed|produced|prepared|forecast|next|due)\b/i;
/** "Quarterly monitoring, December 2019" is the quarter that ends then. */
const QUARTERLY = /\b(?:quarter|quarterly|qtr)\b/i;
const YEAR_WITH_MONTH = /\b(?:20\d\d|['’]?\d\d)\b/;

/**
 * The period that the report covers, from the headings of performance and target ("2017/18 Q2 Performance"); otherwise
 * from the lines above the first headings, where months may name it. A month is read where no quarter is named ("January
 * 2018 Actual"), and a year alone is a whole-year report. Null where neither names one.
 */
export function headingPeriod(rows: readonly HeadingRow[], above: readonly string[]): Period | null {
  const own = (column: string) =>
    rows.flatMap(({ headings }) => headings.filter(h => h.column === column).map(h => h.text));
  const outturns = own('performance');
  const figures = [...outturns, ...own('target')];
  const candidates = [...figures, ...above];
  const named = firstOf(candidates, namedQuarterOfYear);
  if (named) return otherMonth(named, figures) ?? named;
  const months = firstOf(candidates, readMonthSpan);
  if (months) return months;
  const year = firstOf([...candidates, ...own('annualTarget')], namedYear);
  const quarter = firstOf(candidates, text => namedPeriod(text).quarter);
  if (year && quarter !== null) return quarterPeriod(year.startYear, quarter);
  const month = firstOf(outturns, text => namedMonth(text, year)) ?? monthAbove(outturns, above, year);
  return month === null ? year : ofReport(month, candidates);
}

/** The one month that the headings name, where the title's quarter is not its own: the title was left behind. */
function otherMonth(quarter: Period, figures: readonly string[]): Period | null {
  if (firstOf(figures, text => namedPeriod(text).quarter) !== null) return null;
  const month = firstOf(figures, text => namedMonth(text, null));
  return month !== null && Math.ceil(month.part / 3) !== quarter.part ? month : null;
}

/** The one month that a heading names, in its own year or in the one that the sheet names. */
function namedMonth(text: string, year: Period | null): Period | null {
  const scope = headingScope(text);
  return scope.month === null ? null : periodOfScope(scope, year?.startYear ?? null);
}

/** A title names the month only beside its year, and where the headings of the outturn leave the period open. */
function monthAbove(
  outturns: readonly string[],
  above: readonly string[],
  year: Period | null,
): Period | null {
  if (outturns.some(text => namedYear(text) !== null)) return null;
  const titles = above.filter(text => YEAR_WITH_MONTH.test(text) && !OF_ANOTHER_DAY.test(text));
  return firstOf(titles, text => namedMonth(text, year));
}

function ofReport(month: Period, texts: readonly string[]): Period | null {
  if (!texts.some(text => QUARTERLY.test(text))) return month;
  const quarter = endMonth(month) / 3;
  return quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4
    ? quarterPeriod(month.startYear, quarter)
    : null;
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}
