import {
  type Period,
  previousPeriod,
  type Quarter,
  quarterPeriod,
  samePeriod,
  yearBefore,
  yearPeriod,
} from '../../period.ts';
import type { Column } from '../../report.ts';
import { headingScope, type Span } from './headingScope.ts';
import type { Heading } from './headings.ts';

/** The outturn that the report is about, and the other columns of outturns. */
export interface ReportedOutturn {
  readonly heading: Heading;
  readonly period: Period;
  readonly others: readonly Heading[];
}

/**
 * Earlier outturns under their own names are what the arrows are measured against: the quarter before is the short base,
 * the same quarter of last year the long one, otherwise last year's outturn. A base with a heading of its own comes first.
 */
export function resolveBases(
  headings: readonly Heading[],
  { heading: reported, period, others }: ReportedOutturn,
): readonly Heading[] {
  const has = (column: Column): boolean => headings.some(heading => heading.column === column);
  const find = (span: Span, wanted: Period): Heading | undefined =>
    others.find(({ text }) => {
      const scope = headingScope(text);
      const startYear = scope.startYear ?? period.startYear;
      return scope.span === span && samePeriod(periodOf(startYear, scope.quarter), wanted);
    });
  const lastYear = yearPeriod(period.startYear - 1);
  const span = headingScope(reported.text).span;
  if (period.months === 12) {
    return span === 'year-to-date' || has('shortBase') || has('longBase')
      ? headings
      : withYearBefore(headings, find('year', lastYear));
  }
  if (span !== 'quarter' && span !== null) return headings;
  const short = has('shortBase') ? undefined : find('quarter', previousPeriod(period));
  const long = has('longBase') ? undefined : (find('quarter', yearBefore(period)) ?? find('year', lastYear));
  return headings.map(heading => {
    if (heading.position === short?.position) return asBase(heading, 'shortBase');
    return heading.position === long?.position ? asBase(heading, 'longBase') : heading;
  });
}

const periodOf = (startYear: number, quarter: Quarter | null): Period =>
  quarter === null ? yearPeriod(startYear) : quarterPeriod(startYear, quarter);

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
