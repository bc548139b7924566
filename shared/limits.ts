import type { Part } from './outturn.ts';

/** What some rule sets need besides the target. A sheet may have a column for each. */
export const LIMIT_COLUMNS = [
  'tolerance',
  'floor',
  'lowerThreshold',
  'upperThreshold',
  'baseline',
  'benchmark',
] as const;
export type LimitColumn = (typeof LIMIT_COLUMNS)[number];

export type Limit =
  | { readonly state: 'number'; readonly parts: readonly [Part, ...Part[]] }
  /** In place of a tolerance: the indicator is reported in words, and no figure is rated. */
  | { readonly state: 'narrative' }
  | { readonly state: 'none' }
  | { readonly state: 'unreadable'; readonly text: string };

/**
 * `tolerance`: how far off the target is still AMBER, a share of it ("5%") or an amount ("2 days"). `floor`: the worst
 * figure that is still AMBER. The thresholds: the two ends of a range. `baseline`: the figure that a plan starts from, or
 * an average of years. `benchmark`: what others achieved.
 */
export type Limits = Readonly<Record<LimitColumn, Limit>>;

/** One limit for each column. */
export const limitsBy = (limit: (column: LimitColumn) => Limit): Limits =>
  Object.fromEntries(LIMIT_COLUMNS.map(column => [column, limit(column)])) as Limits;

export const NO_LIMITS: Limits = limitsBy(() => ({ state: 'none' }));
