import type { Kind, Polarity } from '../../indicator.ts';
import type { Base, Outturn } from '../../outturn.ts';
import type { Quarter } from '../../period.ts';
import type { UnitClash } from '../compare/commonUnit.ts';

export type Direction = 'better' | 'same' | 'worse';

export interface DirectionFacts {
  readonly outturn: Outturn;
  readonly base: Base;
  readonly polarity: Polarity;
  readonly kind: Kind;
  /**
   * `short`: against the last quarter. `long`: against the same point last year. `earlier`: nobody says against what. The
   * last two are always compared directly.
   */
  readonly against: 'short' | 'long' | 'earlier';
  /** The quarter that the report covers; null for a whole year. */
  readonly quarter: Quarter | null;
  /** The point before the base, needed to isolate a cumulative count from Q3 on and at Q1 (D2); null where unknown. */
  readonly beforeBase: Base | null;
}

export type NotComparable =
  | 'no-outturn'
  | 'no-base'
  | 'earlier-point-missing'
  | 'cumulative-fell'
  | 'parts-mixed'
  | 'parts-do-not-match'
  | UnitClash
  | 'polarity-unknown'
  | 'arrow-not-drawn'
  | 'unreadable';

export type DirectionJudgement =
  | { readonly direction: Direction; readonly isolated: boolean; readonly why: string }
  | { readonly direction: null; readonly reason: NotComparable; readonly why: string };
