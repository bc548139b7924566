import type { Comparator } from './target.ts';

/** What the officer decided about this sheet; the workbook remembers it and the sign-off carries it. */
export interface Decisions {
  readonly ruleSet: string;
  /** By indicator id. Confirmed comparators only. */
  readonly comparators: Readonly<Record<string, Comparator>>;
  readonly overrides: readonly Override[];
}

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

export const NO_DECISIONS: Decisions = { ruleSet: 'two-state', comparators: {}, overrides: [] };
