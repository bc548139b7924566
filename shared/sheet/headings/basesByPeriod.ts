import { type Period, previousPeriod, samePeriod, yearBefore, yearPeriod } from '../../period.ts';
import type { Column } from '../../report.ts';
import { headingScope, periodOfScope, type Span } from './headingScope.ts';
import type { Heading } from './headings.ts';

/** The outturn that the report is about, and the other columns of outturns. */
export interface ReportedOutturn {
  readonly heading: Heading;
  readonly period: Period;
  readonly others: readonly Heading[];
}

/**
 * Earlier outturns under their own names are what the arrows are measured against: the period before is the short base,
 * the same one of last year the long one, otherwise last year's outturn. A base with a heading of its own comes first.
 */
export function resolveBases(
  headings: readonly Heading[],
  { heading: reported, period, others }: ReportedOutturn,
): readonly Heading[] {
  const has = (column: Column): boolean => headings.some(heading => heading.column === column);
  const find = (span: Span, wanted: Period): Heading | undefined =>
    others.find(({ text }) => {
      const scope = headingScope(text);
      const named = periodOfScope(scope, period.startYear);
      return scope.span === span && named !== null && samePeriod(named, wanted);
    });
  const lastYear = yearPeriod(period.startYear - 1);
  const span = headingScope(reported.text).span;
  if (period.months === 12) {
    return span === 'year-to-date' || has('shortBase') || has('longBase')
      ? headings
      : withYearBefore(headings, find('year', lastYear));
  }
  const own = period.months === 1 ? 'month' : 'quarter';
  if (span !== own && span !== null) return headings;
  const short = has('shortBase') ? undefined : find(own, previousPeriod(period));
  const long = has('longBase') ? undefined : (find(own, yearBefore(period)) ?? find('year', lastYear));
  return headings.map(heading => {
    if (heading.position === short?.position) return asBase(heading, 'shortBase');
    return heading.position === long?.position ? asBase(heading, 'longBase') : heading;
  });
}

const asBase = ({ position, text }: Heading, column: Column): Heading => ({ position, text, column });

/** A report of the whole year has no last quarter, so an arrow that names no period is against the year before. */
function withYearBefore(headings: readonly Heading[], before: Heading | undefined): readonly Heading[] {
  if (before === undefined) return headings;
  const hasLong = headings.some(({ column }) => column === 'longArrow');
  return headings.map(heading => {
    if (heading.position === before.position) return asBase(heading, 'longBase');
    const isPlainArrow =
      heading.column === 'shortArrow' && !/short|quarter|qtr|\bq[1-4]\b/i.test(heading.text);
    return isPlainArrow && !hasLong ? { ...heading, column: 'longArrow' } : heading;
  });
}
