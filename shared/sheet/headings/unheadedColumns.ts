import type { DataBelow } from './dataBelow.ts';
import { headingScope } from './headingScope.ts';
import type { Heading } from './headingTexts.ts';

/** A heading is over no more columns than these. */
const WIDEST = 3;

/**
 * The headings with one for each column that shows ratings or directions under the heading of the figure to its left: the
 * heading is over both. Headings may also be left of their data, so that there have to be more such columns than headings.
 */
export function withUnheadedColumns(headings: readonly Heading[], below: DataBelow): readonly Heading[] {
  const taken = new Set(headings.map(({ position }) => position));
  const unheaded = headings.flatMap((heading, index) => {
    if (heading.column !== 'performance') return [];
    const next = headings[index + 1]?.position ?? heading.position + WIDEST;
    const end = Math.min(next, heading.position + WIDEST);
    const positions = Array.from(
      { length: end - heading.position - 1 },
      (_, at) => heading.position + 1 + at,
    );
    // What a heading of another period covers is of that period.
    return positions.map(
      (position): Heading => ({ position, text: scopeText(heading), column: null, isUnheaded: true }),
    );
  });
  const own = unheaded.filter(({ position }) => !taken.has(position));
  const ratings = own.filter(({ position }) => below.holdsRatings(position) || below.showsRatings(position));
  const directions = own.filter(({ position }) => below.holdsDirections(position));
  const shown = [
    ...(headings.some(({ column }) => column === 'rating') ? [] : ratings),
    ...(headings.some(({ column }) => column === 'shortArrow' || column === 'longArrow') ? [] : directions),
  ];
  return shown.length === 0 ? headings : [...headings, ...shown].sort((a, b) => a.position - b.position);
}

/** The period that it names. */
const scopeText = ({ text }: Heading): string => (headingScope(text).span === null ? '' : text);
