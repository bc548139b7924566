import type { Indicator } from '../../report.ts';
import type { DirectionJudgement, NotComparable } from '../../rules/direction/directionJudgement.ts';
import type { NotRated } from '../../rules/verdict.ts';
import { type Check, eachIndicator, type RowFinding } from '../check.ts';

/**
 * Why the rules give no rating though the sheet prints one, where that asks for a person. A target in words, a comparator
 * or a limit that is missing, and a cell that cannot be read are told of by checks of their own, or are a council's way.
 */
const RATING_REASONS: readonly NotRated[] = [
  'one-is-a-percentage',
  'units-differ',
  'parts-do-not-match',
  'annual-target-before-year-end',
  'target-to-be-confirmed',
];

/** The same of an arrow. That an earlier point is not at hand, or that parts go both ways, is no fault of the sheet. */
const DIRECTION_REASONS: readonly NotComparable[] = [
  'no-base',
  'one-is-a-percentage',
  'units-differ',
  'parts-do-not-match',
];

/** A printed rating that would go on record as none. */
export const ratingUnsupported: Check = eachIndicator(
  'rating-unsupported',
  ({ published, cells, ratedByFill }, { rating }) => {
    if (published.rating === null || ratedByFill === 'painted' || rating.rating !== null) return null;
    if (!RATING_REASONS.includes(rating.reason)) return null;
    return {
      cell: cells.rating ?? cells.performance,
      message: `The sheet prints ${published.rating}, and the rules give no rating. ${rating.why} Correct the figure or its target, or take the rating out.`,
    };
  },
);

const BASE_OF = { shortArrow: 'shortBase', longArrow: 'longBase' } as const;

const unsupportedArrow = (
  indicator: Indicator,
  said: Indicator['published']['short'],
  judged: DirectionJudgement,
  arrow: 'shortArrow' | 'longArrow',
): RowFinding | null => {
  if (said === null || judged.direction !== null || !DIRECTION_REASONS.includes(judged.reason)) return null;
  // Many councils print the arrow alone: where the sheet keeps no base there is none to enter.
  if (!indicator.cells[BASE_OF[arrow]]) return null;
  return {
    cell: indicator.cells[arrow],
    message: `The sheet shows an arrow, and the rules have nothing to compare. ${judged.why} Enter what it is compared with, or take the arrow out.`,
  };
};

/** A printed arrow that would go on record as none. */
export const shortDirectionUnsupported: Check = eachIndicator(
  'short-direction-unsupported',
  (indicator, { short }) => unsupportedArrow(indicator, indicator.published.short, short, 'shortArrow'),
);

export const longDirectionUnsupported: Check = eachIndicator(
  'long-direction-unsupported',
  (indicator, { long }) => unsupportedArrow(indicator, indicator.published.long, long, 'longArrow'),
);
