import type { Polarity, Kind } from '../indicator.ts';
import type { Base, Outturn } from '../outturn.ts';
import type { Quarter } from '../quarter.ts';

export type Direction = 'better' | 'same' | 'worse';

export interface DirectionFacts {
  readonly outturn: Outturn;
  readonly base: Base;
  readonly polarity: Polarity;
  readonly kind: Kind;
  /** `short`: against the last quarter. `long`: against the same point last year, always compared directly. */
  readonly against: 'short' | 'long';
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
  | 'units-differ'
  | 'polarity-unknown'
  | 'unreadable';

export type DirectionJudgement =
  | { readonly direction: Direction; readonly isolated: boolean; readonly why: string }
  | { readonly direction: null; readonly reason: NotComparable; readonly why: string };

/** As reports print them. */
export const ARROWS = { better: '↑', same: '→', worse: '↓' } as const satisfies Record<Direction, string>;
export const NO_ARROW = '-';
