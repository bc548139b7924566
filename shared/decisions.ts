import type { Kind, Polarity } from './indicator.ts';
import type { LimitColumn } from './limits.ts';
import type { Comparator } from './target.ts';

/** What the officer decided about this sheet; the workbook remembers it and the sign-off carries it. */
export interface Decisions {
  readonly ruleSet: string;
  /** By indicator id. Confirmed comparators only. */
  readonly comparators: Readonly<Record<string, Comparator>>;
  readonly overrides: readonly Override[];
  readonly acknowledgements: readonly Acknowledgement[];
  /** By indicator id: how the outturn is reported, where its title does not say. Asked once. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** By indicator id: whether bigger or smaller is better, where the sheet prints no polarity. Asked once for the sheet. */
  readonly polarities: Readonly<Record<string, Polarity>>;
  /** By indicator id: whether it is reported once a year, so that no outturn is due before Q4. Asked once. */
  readonly frequencies: Readonly<Record<string, Frequency>>;
  /** By indicator id: the limits that the rule set needs and the sheet lacks, as the sheet would print them. Asked once. */
  readonly limits: Readonly<Record<string, TypedLimits>>;
}

export type Frequency = 'quarterly' | 'annual';
export type TypedLimits = Readonly<Partial<Record<LimitColumn, string>>>;

/**
 * A decision that closes an error and keeps the figure. `not-rated` withdraws the judgement; `keep` keeps what is
 * published. `facts` is a fingerprint of the row's facts: the decision lapses when they change.
 */
export interface Override {
  readonly indicator: string;
  readonly code: string;
  readonly decision: 'not-rated' | 'keep';
  readonly reason: string;
  /** The person responsible: their name in the workbook, their directory id in the record. */
  readonly by: string;
  readonly facts: string;
}

/** Why a warning is accepted; the reason may quote the row's comment. It lapses as an override does. */
export interface Acknowledgement extends Omit<Override, 'decision'> {
  /**
   * Of a figure that is not the one on record: what the record had then, as printed. Where it has another figure since, the
   * question is open again.
   */
  readonly recorded?: string;
}

export const NO_DECISIONS: Decisions = {
  ruleSet: 'two-state',
  comparators: {},
  overrides: [],
  acknowledgements: [],
  kinds: {},
  polarities: {},
  frequencies: {},
  limits: {},
};
