import { type Period, quarterPeriod } from '../../period.ts';
import type { HeadingRow } from './headings.ts';
import { readMonthSpan } from './monthSpan.ts';
import { namedPeriod, namedQuarterOfYear, namedYear } from './namedPeriod.ts';

/**
 * The period that the report covers, from the headings of performance and target ("2017/18 Q2 Performance"); otherwise
 * from the lines above the first headings, where months may name it. A year alone is a whole-year report. Null where
 * neither names one.
 */
export function headingPeriod(rows: readonly HeadingRow[], above: readonly string[]): Period | null {
  const own = (column: string) =>
    rows.flatMap(({ headings }) => headings.filter(h => h.column === column).map(h => h.text));
  const candidates = [...own('performance'), ...own('target'), ...above];
  const named = firstOf(candidates, namedQuarterOfYear);
  if (named) return named;
  const months = firstOf(candidates, readMonthSpan);
  if (months) return months;
  const year = firstOf([...candidates, ...own('annualTarget')], namedYear);
  const quarter = firstOf(candidates, text => namedPeriod(text).quarter);
  return year && quarter !== null ? quarterPeriod(year.startYear, quarter) : year;
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}
