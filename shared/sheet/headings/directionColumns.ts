import { type Period, quarterNumber } from '../../period.ts';
import type { Column } from '../../report.ts';
import type { DataBelow } from './dataBelow.ts';
import { type DirectionBasis, directionBasis, mayNamePeriod } from './headingMeaning.ts';
import { headingScope } from './headingScope.ts';
import type { Heading } from './headingTexts.ts';

type ArrowColumn = Column & ('shortArrow' | 'longArrow');

const isArrowColumn = (column: Column | null): boolean => column === 'shortArrow' || column === 'longArrow';

/**
 * Which columns of directions are against the last quarter and which against last year: by their headings, whatever they
 * call a direction, and where a heading does not say by the earlier outturns that the sheet has.
 */
export function resolveDirections(
  headings: readonly Heading[],
  below: DataBelow,
  period: Period | null,
): readonly Heading[] {
  const named = headings.filter(({ column }) => isArrowColumn(column));
  // A face or a letter is a direction only under a heading that says what it is compared with.
  const holdsDirections = (position: number, text: string): boolean => {
    const isNamed = directionBasis(text, period ?? undefined) !== null;
    const compares = isNamed || COMPARES.test(text);
    return below.holdsDirections(position, isNamed) && (compares || !below.holdsRatings(position));
  };
  const unnamed = headings.filter(
    ({ column, position, isOtherFigure, text }) =>
      column === null && isOtherFigure === undefined && holdsDirections(position, text),
  );
  const own = [...named, ...unnamed].filter(heading => !isOfOtherPeriod(heading, period));
  const beside = basesBeside(own, headings);
  const basis = new Map(
    own.map(heading => [heading, basisOf(heading, period) ?? beside.get(heading) ?? null]),
  );
  const has = (column: Column): boolean => headings.some(heading => heading.column === column);
  const columns = new Map<Heading, ArrowColumn>();
  const isFree = (column: ArrowColumn): boolean => ![...columns.values()].includes(column);
  for (const [heading, said] of basis) {
    const column = said === null ? null : ARROW_OF[said];
    if (column !== null && isFree(column)) columns.set(heading, column);
  }
  // A report of the whole year has no last quarter, and a sheet may have last year's figure only.
  const isAgainstYear = has('longBase') && (period?.months === 12 || !has('shortBase'));
  const order: readonly ArrowColumn[] = isAgainstYear
    ? ['longArrow', 'shortArrow']
    : ['shortArrow', 'longArrow'];
  for (const [heading, said] of basis) {
    const free = order.find(isFree);
    // A second arrow without a period may repeat the first.
    const isSole = columns.size === 0;
    if (said === null && isSole && free !== undefined) columns.set(heading, free);
  }
  return headings.map(heading => {
    const column = columns.get(heading);
    if (column !== undefined) return { ...heading, column };
    return isArrowColumn(heading.column) ? { ...heading, column: null } : heading;
  });
}

/**
 * Two columns called "Direction", each with its earlier outturn directly before it or each directly after it: the base says
 * what a direction is against.
 */
function basesBeside(
  own: readonly Heading[],
  headings: readonly Heading[],
): ReadonlyMap<Heading, DirectionBasis> {
  const basisAt = new Map<number, DirectionBasis>(
    headings.flatMap(({ column, position }): [number, DirectionBasis][] =>
      column === 'shortBase' ? [[position, 'short']] : column === 'longBase' ? [[position, 'long']] : [],
    ),
  );
  for (const step of [-1, 1]) {
    const beside = own.map(({ position }) => basisAt.get(position + step));
    if (own.length > 1 && beside.includes('short') && beside.includes('long') && !beside.includes(undefined))
      return new Map(own.map((heading, index) => [heading, beside[index] ?? null]));
  }
  return new Map();
}

const COMPARES = /\b(?:movement|chang\w*|improv\w*|compar\w*)\b/i;

const ARROW_OF = { short: 'shortArrow', long: 'longArrow' } as const;

const basisOf = ({ text }: Heading, period: Period | null): DirectionBasis =>
  directionBasis(text, period ?? undefined);

/** "DoT Q1" beside "DoT Q2" is the direction of that quarter, unless it says that it is from there. */
function isOfOtherPeriod({ text }: Heading, period: Period | null): boolean {
  if (period === null || !mayNamePeriod(text)) return false;
  const { span, startYear, quarter } = headingScope(text);
  if (
    span !== 'quarter' ||
    quarter === null ||
    /\b(?:from|since|against|vs|on|to|with)\b|^\+ ?\/ ?[-–]/i.test(text)
  )
    return false;
  return quarter !== quarterNumber(period) || (startYear ?? period.startYear) !== period.startYear;
}
