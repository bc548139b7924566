import type { Column } from '../../report.ts';
import { type HeadingScope, headingScope } from './headingScope.ts';
import type { Heading } from './headingTexts.ts';

/** The period of the outturn, as far as its heading or the sheet names it. */
export type ReportedScope = Pick<HeadingScope, 'span' | 'startYear' | 'quarter' | 'month'>;

/**
 * Of several targets, the one that names the reported period is the target of that period. One that names only the
 * year, or no period, is the annual target, unless another heading says so itself.
 */
export function resolveTargets(
  headings: readonly Heading[],
  outturn: Heading | undefined,
  reported: ReportedScope,
): Heading[] {
  const targets = headings.filter(({ column }) => column === 'target');
  const hasAnnual = headings.some(({ column }) => column === 'annualTarget');
  const [only] = targets;
  if (only === undefined) return [...headings];
  if (targets.length === 1) {
    const isAnnual = !hasAnnual && isPartOfYear(reported) && headingScope(only.text).span === 'year';
    return isAnnual
      ? headings.map(heading => (heading === only ? { ...heading, column: 'annualTarget' } : heading))
      : [...headings];
  }
  const score = ({ text }: Heading): number => {
    const { span, startYear, quarter, month } = headingScope(text);
    const sameYear = startYear === null || reported.startYear === null || startYear === reported.startYear;
    const isNamed = quarter !== null && quarter === reported.quarter && isSameMonth(month, reported.month);
    const isOfMonth = month !== null && isNamed;
    const otherSpan = (span === 'year-to-date') !== (reported.span === 'year-to-date');
    return (otherSpan ? 0 : 8) + (sameYear ? 4 : 0) + (isNamed ? 2 : 0) + (isOfMonth ? 1 : 0);
  };
  const best = targets.reduce((better, heading) => (score(heading) > score(better) ? heading : better));
  // Of two with the same words, the outturn's neighbour.
  const own = nearest(
    targets.filter(({ text }) => text.trim() === best.text.trim()),
    outturn,
  );
  const annual = targets.find(
    heading =>
      heading !== own && !hasAnnual && score(heading) >= 12 && headingScope(heading.text).quarter === null,
  );
  const meaning = (heading: Heading): Column | null =>
    heading === own ? 'target' : heading === annual ? 'annualTarget' : null;
  return headings.map(heading => {
    if (heading.column !== 'target') return heading;
    const column = meaning(heading);
    return column === null ? { ...heading, column, isOtherFigure: true } : { ...heading, column };
  });
}

function nearest(headings: readonly Heading[], outturn: Heading | undefined): Heading | undefined {
  const distance = ({ position }: Heading): number => Math.abs(position - (outturn?.position ?? 0));
  return headings.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** A heading of the quarter alone fits each of its months. */
const isSameMonth = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;

const isPartOfYear = ({ span, quarter }: ReportedScope): boolean =>
  quarter !== null && (span === 'quarter' || span === 'month' || span === null);

/** Of several columns of ratings, the one that names the reported period; otherwise the first after its figures. */
export function resolveRatings(
  headings: readonly Heading[],
  outturn: Heading | undefined,
  reported: ReportedScope,
): Heading[] {
  const ratings = headings.filter(({ column }) => column === 'rating');
  if (ratings.length < 2 || outturn === undefined) return [...headings];
  const isOfPeriod = ({ text }: Heading): boolean => {
    const { startYear, quarter, month } = headingScope(text);
    return (
      quarter !== null &&
      quarter === reported.quarter &&
      isSameMonth(month, reported.month) &&
      (startYear ?? reported.startYear) === reported.startYear
    );
  };
  const own =
    ratings.find(isOfPeriod) ?? ratings.find(({ position }) => position > outturn.position) ?? ratings[0];
  return headings.map(heading =>
    heading.column === 'rating' && heading !== own ? { ...heading, column: null } : heading,
  );
}
