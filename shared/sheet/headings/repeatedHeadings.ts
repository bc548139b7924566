import type { Column } from '../../report.ts';
import { namedPeriod } from './headingPeriod.ts';
import type { Heading } from './headings.ts';

/**
 * Of several targets, the one that names the reported period is the target of that period. One that names only the
 * year, or no period, is the annual target, unless another heading says so itself.
 */
export function resolveTargets(headings: readonly Heading[], reported: Heading | undefined): Heading[] {
  const targets = headings.filter(({ column }) => column === 'target');
  if (targets.length < 2) return [...headings];
  const asked = namedPeriod(reported?.text ?? '');
  const score = ({ text }: Heading): number => {
    const { startYear, quarter } = namedPeriod(text);
    const sameYear = startYear === null || asked.startYear === null || startYear === asked.startYear;
    return (sameYear ? 2 : 0) + (quarter !== null && quarter === asked.quarter ? 1 : 0);
  };
  const own = targets.reduce((best, heading) => (score(heading) > score(best) ? heading : best));
  const hasAnnual = headings.some(({ column }) => column === 'annualTarget');
  const annual = targets.find(
    heading =>
      heading !== own && !hasAnnual && score(heading) >= 2 && namedPeriod(heading.text).quarter === null,
  );
  const meaning = (heading: Heading): Column | null =>
    heading === own ? 'target' : heading === annual ? 'annualTarget' : null;
  return headings.map(heading =>
    heading.column === 'target' ? { ...heading, column: meaning(heading) } : heading,
  );
}

/** Of several columns of ratings, the one that names the reported period; otherwise the first after its figures. */
export function resolveRatings(headings: readonly Heading[], reported: Heading | undefined): Heading[] {
  const ratings = headings.filter(({ column }) => column === 'rating');
  if (ratings.length < 2 || reported === undefined) return [...headings];
  const asked = namedPeriod(reported.text);
  const isOfPeriod = ({ text }: Heading): boolean => {
    const { startYear, quarter } = namedPeriod(text);
    return (
      quarter !== null && quarter === asked.quarter && (startYear ?? asked.startYear) === asked.startYear
    );
  };
  const own =
    ratings.find(isOfPeriod) ?? ratings.find(({ position }) => position > reported.position) ?? ratings[0];
  return headings.map(heading =>
    heading.column === 'rating' && heading !== own ? { ...heading, column: null } : heading,
  );
}
