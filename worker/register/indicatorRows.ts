import type { Kind, Polarity } from '../../shared/indicator.ts';
import type { FollowBody, LinkKind } from '../../shared/record/contract/links.ts';
import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Rating } from '../../shared/rules/verdict.ts';

/** One indicator of a revision as the projection keeps it, with its label. */
export interface OutturnRow {
  readonly uid: string;
  readonly lineNo: string | null;
  readonly wording: string;
  readonly kind: Kind;
  readonly polarity: Polarity;
  readonly value: number | null;
  readonly unit: string;
  readonly printed: string;
  readonly target: string;
  readonly rating: Rating | null;
  readonly short: Direction | null;
  readonly long: Direction | null;
  readonly theme: string;
  /** The older indicators that it continues. */
  readonly follows: readonly FollowBody[];
}

export interface IndicatorRow {
  readonly uid: string;
  readonly lineNo: string | null;
  readonly wording: string;
  readonly kind: Kind;
  readonly polarity: Polarity;
}

/** The current figure of one quarter in one report. */
export interface HistoryRow {
  /** As addresses name it. */
  readonly report: string;
  readonly period: number;
  readonly rev: number;
  readonly value: number | null;
  readonly unit: string;
  readonly printed: string;
  readonly target: string;
  readonly rating: Rating | null;
}

/** The figure of one revision. `withdrawn`: a correction removed the indicator from the quarter. */
export interface RecordedOutturn extends HistoryRow {
  readonly withdrawn: boolean;
}

/** A link from an indicator to the older one it continues, by their numbers. The latest counts. */
export interface NewLink {
  readonly old: number;
  readonly new: number;
  readonly n: number;
  /** Null removes the link. */
  readonly kind: LinkKind | null;
  readonly why: string;
}
