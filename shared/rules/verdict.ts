import type { Quantity } from '../outturn.ts';
import type { Comparator } from '../target.ts';
import { fill } from '../words/fill.ts';
import { type UnitClash, unitClashText } from './compare/commonUnit.ts';
import { notRatedSentences } from './words.ts';

/**
 * Every rating, in the order in which people list them. YELLOW is a state between GREEN and AMBER, where a council has
 * four; BLUE is better than GREEN, or reported in words only, as the rule set says.
 */
export const RATINGS = ['GREEN', 'YELLOW', 'AMBER', 'RED', 'BLUE'] as const;
export type Rating = (typeof RATINGS)[number];

export type NotRated =
  | 'no-outturn'
  | 'target-to-be-confirmed'
  | 'no-target'
  | 'target-is-text'
  | 'annual-target-before-year-end'
  | 'comparator-missing'
  | 'earlier-outturn-missing'
  | 'tolerance-missing'
  | 'floor-missing'
  | 'floor-beyond-target'
  | 'range-end-missing'
  | 'baseline-missing'
  | 'benchmark-missing'
  | 'polarity-unknown'
  | 'parts-do-not-match'
  | 'approximate'
  | UnitClash
  | 'unreadable';

/** A judgement without the rule set and the target that it was made by. `why` is a whole sentence. */
export type Verdict = RatedVerdict | NotRatedVerdict;

export interface RatedVerdict {
  readonly rating: Rating;
  readonly why: string;
  /** The value that the rating rests on, where the target is a comparison (R3). */
  readonly comparator?: Comparator;
}

export interface NotRatedVerdict {
  readonly rating: null;
  readonly reason: NotRated;
  readonly why: string;
}

export function notRated(reason: NotRated, why: string): NotRatedVerdict {
  return { rating: null, reason, why };
}

export function unitsNotRated(clash: UnitClash, figures: readonly Quantity[]): NotRatedVerdict {
  return notRated(clash, fill(notRatedSentences['units-differ'], { clash: unitClashText(figures, clash) }));
}
