import type { Polarity, Kind } from '../indicator.ts';
import type { Outturn } from '../outturn.ts';
import type { Comparator, Target } from '../target.ts';
import type { Quarter } from '../quarter.ts';
import type { RuleSet } from './ruleSet.ts';

export type Rating = 'GREEN' | 'AMBER' | 'RED' | 'BLUE';

export interface RatingFacts {
  readonly outturn: Outturn;
  readonly target: Target;
  readonly annualTarget: Target;
  readonly polarity: Polarity;
  readonly kind: Kind;
  /** null for a whole-year report. */
  readonly quarter: Quarter | null;
  readonly comparator: Comparator | null;
}

export type NotRated =
  | 'no-outturn'
  | 'target-to-be-confirmed'
  | 'no-target'
  | 'annual-target-before-year-end'
  | 'comparator-missing'
  | 'polarity-unknown'
  | 'parts-do-not-match'
  | 'unreadable';

/** "Not rated" is an answer, with its reason. `why` is a whole sentence for a councillor. */
export type RatingJudgement =
  | { readonly rating: Rating; readonly ruleSet: string; readonly basis: 'target' | 'annual-target'; readonly why: string }
  | { readonly rating: null; readonly ruleSet: string; readonly reason: NotRated; readonly why: string };
