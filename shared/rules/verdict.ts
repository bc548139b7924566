import type { Basis } from './applicableTarget.ts';
import type { NotRated, Rating } from './rating.ts';

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
