import type { Kind, Polarity } from '../../indicator.ts';
import type { Base, Outturn } from '../../outturn.ts';
import type { PartOfYear } from '../../period.ts';
import type { UnitClash } from '../compare/commonUnit.ts';

export type Direction = 'better' | 'same' | 'worse';

export interface DirectionFacts {
  readonly outturn: Outturn;
  readonly base: Base;
  readonly polarity: Polarity;
  readonly kind: Kind;
  /**
   * `short`: against the period before. `long`: against the same point last year. `earlier`: nobody says against what. The
   * last two are always compared directly.
   */
  readonly against: 'short' | 'long' | 'earlier';
  /** The part of the year that the outturn is for. */
  readonly period: PartOfYear;
  /** The point before the base, needed to isolate a cumulative count except in the second period of the year (D2); null where unknown. */
  readonly beforeBase: Base | null;
}

export type NotComparable =
  | 'no-outturn'
  | 'no-base'
  | 'earlier-point-missing'
  | 'cumulative-fell'
  | 'parts-mixed'
  | 'parts-do-not-match'
  | 'approximate'
  | UnitClash
  | 'polarity-unknown'
  | 'arrow-not-drawn'
  | 'unreadable';

export type DirectionJudgement =
  | { readonly direction: Direction; readonly isolated: boolean; readonly why: string }
  | { readonly direction: null; readonly reason: NotComparable; readonly why: string };
