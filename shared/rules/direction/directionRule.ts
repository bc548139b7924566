export type ArrowMeaning = 'better' | 'movement';

/** Which arrows a council draws, and how they are judged. */
export interface DirectionRule {
  readonly arrows: 'both' | 'short' | 'long';
  /** A change by no more than this share of the base counts as the same; 0 means the very same figure. */
  readonly deadBand: number;
  /** For percentages in place of `deadBand`: a change by no more than so many points, as a share (0.01 is 1 point). */
  readonly deadBandPoints?: number;
  /** A (C) figure's short arrow: for the quarter alone (D2), for the figures as printed, or none. */
  readonly cumulative: 'isolated' | 'raw' | 'no-arrow';
  /** Whether an arrow says what got better (D1), or which way the figure moved. Absent: what got better. */
  readonly shows?: ArrowMeaning;
}

/** D1 to D7, where a rule set does not state its own. */
export const DEFAULT_DIRECTION_RULE: DirectionRule = { arrows: 'both', deadBand: 0, cumulative: 'isolated' };
