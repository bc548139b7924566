import {
  endMonth,
  monthPeriod,
  type Period,
  previousPeriod,
  samePeriod,
  yearBefore,
  yearPeriod,
} from '../../period.ts';
import type { Column } from '../../report.ts';
import { headingScope, periodOfScope, type Span } from './headingScope.ts';
import type { Heading } from './headingTexts.ts';

/** The outturn that the report is about, and the other columns of outturns. */
export interface ReportedOutturn {
  readonly heading: Heading;
  readonly period: Period;
  readonly others: readonly Heading[];
}

/**
 * Earlier outturns under their own names are what the arrows are measured against: the period before is the short base,
 * the same one of last year the long one, otherwise last year's outturn. A base with a heading of its own comes first.
 * The one before the short base is the point that a (C) figure needs, except in Q2 (D2). The year so far, and the whole year
 * in the fourth quarter, have the same of last year before them.
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
      const asked = scope.span === 'month' ? lastMonth(wanted) : wanted;
      return scope.span === span && named !== null && samePeriod(named, asked);
    });
  const lastYear = yearPeriod(period.startYear - 1);
  const span = headingScope(reported.text).span;
  if (period.months === 12) {
    const isKnown = span === 'year-to-date' || has('shortBase') || has('longBase');
    const before = isKnown ? undefined : find('year', lastYear);
    return headings.map(heading =>
      heading.position === before?.position ? asBase(heading, 'longBase') : heading,
    );
  }
  // "Dec-21" beside "Sep-21" in a quarterly report: each quarter by the month that ends it.
  const isMonthEnd = period.months === 3 && span === 'month';
  const own = period.months === 1 || isMonthEnd ? 'month' : 'quarter';
  if (span !== own && span !== null) {
    const wanted = span === 'year-to-date' ? yearBefore(period) : endMonth(period) === 12 ? lastYear : null;
    const isKnown = has('longBase') || (span !== 'year-to-date' && span !== 'year');
    const same = isKnown || wanted === null ? undefined : find(span, wanted);
    return headings.map(heading =>
      heading.position === same?.position ? asBase(heading, 'longBase') : heading,
    );
  }
  const short = has('shortBase') ? undefined : find(own, previousPeriod(period));
  // April starts from 0.
  const before =
    period.part === 2 || has('beforeBase') ? undefined : find(own, previousPeriod(previousPeriod(period)));
  const long = has('longBase') ? undefined : (find(own, yearBefore(period)) ?? find('year', lastYear));
  return headings.map(heading => {
    if (heading.position === short?.position) return asBase(heading, 'shortBase');
    if (heading.position === before?.position) return asBase(heading, 'beforeBase');
    return heading.position === long?.position ? asBase(heading, 'longBase') : heading;
  });
}

const lastMonth = (of: Period): Period => monthPeriod(of.startYear, endMonth(of));

const asBase = ({ position, text }: Heading, column: Column): Heading => ({ position, text, column });
