import type { Fields } from '../ruleSets/fields.ts';

/** Which arrows a council draws, and how they are judged. */
export interface DirectionRule {
  readonly arrows: 'both' | 'short' | 'long';
  /** A change by no more than this share of the base counts as the same; 0 asks for the very same figure. */
  readonly deadBand: number;
  /** A (C) figure's short arrow: of the quarter alone (D2), of the figures as they stand, or none. */
  readonly cumulative: 'isolated' | 'raw' | 'no-arrow';
}

/** D1 to D7, where a rule set says nothing of directions. */
export const DEFAULT_DIRECTION_RULE: DirectionRule = { arrows: 'both', deadBand: 0, cumulative: 'isolated' };

export function readDirectionRule(fields: Fields): DirectionRule {
  const rule: DirectionRule = {
    arrows: fields.oneOf('arrows', ['both', 'short', 'long']),
    deadBand: fields.share('deadBand'),
    cumulative: fields.oneOf('cumulative', ['isolated', 'raw', 'no-arrow']),
  };
  fields.done();
  return rule;
}
