import type { Kind, Polarity } from '../../shared/indicator.ts';
import type { FollowBody, LinkKind } from '../../shared/record/contract/links.ts';
import type { Rating } from '../../shared/rules/verdict.ts';

/** One indicator of a revision, as the projection keeps it, with the label it bore. */
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
  /** The older indicators that it carries on from. */
  readonly follows: readonly FollowBody[];
}

export interface IndicatorRow {
  readonly uid: string;
  readonly lineNo: string | null;
  readonly wording: string;
  readonly kind: Kind;
  readonly polarity: Polarity;
}

/** What stands of one quarter. */
export interface HistoryRow {
  readonly period: number;
  readonly rev: number;
  readonly value: number | null;
  readonly unit: string;
  readonly printed: string;
  readonly target: string;
  readonly rating: Rating | null;
}

/** What one revision of a quarter says. `withdrawn`: a correction took the indicator out of the quarter. */
export interface RecordedOutturn extends HistoryRow {
  readonly withdrawn: boolean;
}

/** A word on how one indicator carries on from another, both by their numbers; the last one counts. */
export interface NewLink {
  readonly old: number;
  readonly new: number;
  readonly n: number;
  /** Null takes the link back. */
  readonly kind: LinkKind | null;
  readonly why: string;
}
