import { namedPeriod } from './headingPeriod.ts';
import type { Heading } from './headings.ts';

/**
 * A report of the whole year has no last quarter. The year before is next to it under its own name ("2006/07 Outturn"),
 * and an arrow that names no period is against that year. `outturns` are the headings that were taken for performance.
 */
export function resolveYears(
  headings: readonly Heading[],
  outturns: readonly Heading[],
  reported: Heading | undefined,
): readonly Heading[] {
  const { startYear, quarter } = namedPeriod(reported?.text ?? '');
  const bases = headings.filter(({ column }) => column === 'longBase' || column === 'shortBase');
  if (startYear === null || quarter !== null || bases.length > 0) return headings;
  const before = outturns.find(({ text }) => {
    const named = namedPeriod(text);
    return named.startYear === startYear - 1 && named.quarter === null;
  });
  if (before === undefined) return headings;
  const hasLong = headings.some(({ column }) => column === 'longArrow');
  return headings.map(heading => {
    if (heading.position === before.position) return { ...heading, column: 'longBase' };
    const isPlainArrow =
      heading.column === 'shortArrow' && !/short|quarter|qtr|\bq[1-4]\b/i.test(heading.text);
    return isPlainArrow && !hasLong ? { ...heading, column: 'longArrow' } : heading;
  });
}
