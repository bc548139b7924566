import type { UnitClash } from './compare/commonUnit.ts';
import type { Basis } from './rating/applicableTarget.ts';

export type Rating = 'GREEN' | 'AMBER' | 'RED' | 'BLUE';

export type NotRated =
  | 'no-outturn'
  | 'target-to-be-confirmed'
  | 'no-target'
  | 'target-is-text'
  | 'annual-target-before-year-end'
  | 'comparator-missing'
  | 'last-year-missing'
  | 'tolerance-missing'
  | 'floor-missing'
  | 'floor-beyond-target'
  | 'range-end-missing'
  | 'polarity-unknown'
  | 'parts-do-not-match'
  | UnitClash
  | 'unreadable';

/** A judgement before it is known by which rule set and on which target it was made. */
export type Verdict = { readonly rating: Rating; readonly why: string } | NotRatedVerdict;

export interface NotRatedVerdict {
  readonly rating: null;
  readonly reason: NotRated;
  readonly why: string;
}

export function notRated(reason: NotRated, why: string): NotRatedVerdict {
  return { rating: null, reason, why: `Not rated: ${why}.` };
}

export function polarityMissing(): NotRatedVerdict {
  return notRated('polarity-unknown', 'the report does not say whether bigger or smaller is better');
}

/** R2 asks that a rating on the annual target says so. */
export function targetWords(basis: Basis): string {
  return basis === 'target' ? 'a target of' : 'the annual target (the quarter has none) of';
}
