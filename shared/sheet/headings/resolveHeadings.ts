import { readPolarity } from '../texts/indicatorText.ts';
import { columnFit } from './columnContent.ts';
import { namedPeriod } from './headingPeriod.ts';
import type { Heading, HeadingRow } from './headings.ts';
import { isValueHeading } from './headingWords.ts';
import { resolveRatings, resolveTargets } from './repeatedHeadings.ts';
import { resolveYears } from './yearHeadings.ts';

/**
 * Decides what only the whole row of headings, or the data under it, can show: which of several quarters side by side
 * is the reported one, which of two targets is the annual one, and whether "Value" is the polarity or the figure.
 */
export function resolveHeadings(
  rows: readonly HeadingRow[],
  data: readonly (readonly string[])[],
): HeadingRow[] {
  const under = (position: number) => data.map(row => row[position] ?? '');
  return rows.map(({ headings, ...place }) => {
    const valued = headings.map(heading => resolveValue(heading, under));
    const outturns = valued.filter(({ column }) => column === 'performance');
    const reported = latest(outturns, under);
    const settled = valued.map(heading =>
      heading.column === 'performance' && heading !== reported ? { ...heading, column: null } : heading,
    );
    return {
      ...place,
      headings: resolveRatings(
        resolveTargets(
          resolveLineNumbers(resolvePolarity(resolveYears(settled, outturns, reported), under), under),
          reported,
        ),
        reported,
      ),
    };
  });
}

/** Havering's "Value" is a polarity, other councils' is a figure. */
function resolveValue(heading: Heading, under: (position: number) => readonly string[]): Heading {
  if (heading.column !== 'polarity' || !isValueHeading(heading.text)) return heading;
  const texts = under(heading.position);
  const isFigure = (columnFit('polarity', texts) ?? 1) < 0.5 && (columnFit('performance', texts) ?? 0) > 0.5;
  return isFigure ? { ...heading, column: 'performance' } : heading;
}

/** The latest quarter with anything under its heading; the quarters to come are empty. */
function latest(
  headings: readonly Heading[],
  under: (position: number) => readonly string[],
): Heading | undefined {
  if (headings.length < 2) return headings[0];
  const filled = headings.filter(({ position }) => under(position).some(text => text.trim() !== ''));
  const years = headings.map(({ text }) => namedPeriod(text).startYear ?? 0);
  // Quarters that name no year are of the latest that is named.
  const when = ({ text }: Heading): number => {
    const { startYear, quarter } = namedPeriod(text);
    if (startYear === null && quarter === null) return 0;
    return (startYear ?? Math.max(...years)) * 10 + (quarter ?? 5);
  };
  return filled.reduce<Heading | undefined>(
    (best, heading) => (best === undefined || when(heading) > when(best) ? heading : best),
    undefined,
  );
}

/**
 * "PI" above references and "Description" above titles: the first is the column of references, whatever "PI" means
 * elsewhere.
 */
function resolveLineNumbers(
  headings: readonly Heading[],
  under: (position: number) => readonly string[],
): Heading[] {
  const [first, second] = headings.filter(({ column }) => column === 'title');
  const isNumbered = headings.some(({ column }) => column === 'lineNo');
  if (first === undefined || second === undefined || isNumbered) return [...headings];
  const [asNumber, asTitle] = (['lineNo', 'title'] as const).map(
    column => columnFit(column, under(first.position)) ?? 0,
  ) as [number, number];
  return asNumber > asTitle
    ? headings.map(heading => (heading === first ? { ...heading, column: 'lineNo' } : heading))
    : [...headings];
}

/** Where no heading names the polarity: the column under an unknown heading whose rows say it. */
function resolvePolarity(
  headings: readonly Heading[],
  under: (position: number) => readonly string[],
): readonly Heading[] {
  if (headings.some(({ column }) => column === 'polarity')) return headings;
  // Arrows and signs under an unknown heading may mean anything.
  const says = (text: string) => /\p{L}/u.test(text) && ['bigger', 'smaller'].includes(readPolarity(text));
  const own = headings.find(({ column, position }) => {
    const filled = under(position).filter(text => text.trim() !== '');
    return column === null && filled.length > 0 && filled.filter(says).length >= filled.length * 0.8;
  });
  return headings.map(heading => (heading === own ? { ...heading, column: 'polarity' } : heading));
}
