import type { Kind } from './indicator.ts';
import type { LimitColumn } from './limits.ts';
import type { Comparator } from './target.ts';

/** What the officer decided about this sheet; the workbook remembers it and the sign-off carries it. */
export interface Decisions {
  readonly ruleSet: string;
  /** By indicator id. Confirmed comparators only. */
  readonly comparators: Readonly<Record<string, Comparator>>;
  readonly overrides: readonly Override[];
  readonly acknowledgements: readonly Acknowledgement[];
  /** By indicator id: how the outturn is reported, where its title does not say. Asked once, and judged so from then on. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** By indicator id: those that are reported once a year, so that no outturn is due before Q4. Asked once. */
  readonly frequencies: Readonly<Record<string, Frequency>>;
  /** By indicator id: what the rule set needs beside the target and the sheet does not say, as it would print it. Asked once. */
  readonly limits: Readonly<Record<string, TypedLimits>>;
}

export type Frequency = 'quarterly' | 'annual';
export type TypedLimits = Readonly<Partial<Record<LimitColumn, string>>>;

/**
 * A way through an open error that keeps the figure. `not-rated` withdraws the judgement; `keep` stands by what is
 * published. `facts` is a fingerprint of the row's facts: the decision lapses when they change.
 */
export interface Override {
  readonly indicator: string;
  readonly code: string;
  readonly decision: 'not-rated' | 'keep';
  readonly reason: string;
  /** Who answers for it, as they sign: their name in the workbook, their directory id in the record. */
  readonly by: string;
  readonly facts: string;
}

/** Why a warning may stand; the reason may quote the row's comment. It lapses as an override does. */
export type Acknowledgement = Omit<Override, 'decision'>;

export const NO_DECISIONS: Decisions = {
  ruleSet: 'two-state',
  comparators: {},
  overrides: [],
  acknowledgements: [],
  kinds: {},
  frequencies: {},
  limits: {},
};
