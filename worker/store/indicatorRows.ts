import type { Kind, Polarity } from '../../shared/indicator.ts';
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
}

export interface IndicatorRow {
  readonly uid: string;
  readonly lineNo: string | null;
  readonly wording: string;
  readonly kind: Kind;
  readonly polarity: Polarity;
}

export interface HistoryRow {
  readonly period: number;
  readonly rev: number;
  readonly value: number | null;
  readonly unit: string;
  readonly printed: string;
  readonly target: string;
  readonly rating: Rating | null;
}
