import { betterBy } from './betterBy.ts';
import { rateFlatBand } from './forms/flatBand.ts';
import { rateByFloor } from './forms/floor.ts';
import { rateHeldOrImproved } from './forms/heldOrImproved.ts';
import { rateAtLine } from './forms/line.ts';
import type { Miss, Ruling } from './forms/miss.ts';
import { ratePerIndicator } from './forms/perIndicator.ts';
import { rateBeyondEnd } from './forms/range.ts';
import { rateShiftedBand } from './forms/shiftedBand.ts';
import type { RatingRule } from './ruleSet.ts';

/**
 * A figure against the line it has to reach. Under every rule set one that reaches it is GREEN; what a miss is worth is
 * the rule set's. `strict`: it has to be better than the line, equal is not enough (R3).
 */
export function rateAgainst(held: Miss, strict: boolean, rule: RatingRule): Ruling {
  const difference = betterBy(held.value.value, held.line.value, held.polarity);
  if (difference > 0 || (difference === 0 && !strict)) return { rating: 'GREEN', because: '' };
  return rateMiss(held, rule);
}

function rateMiss(miss: Miss, rule: RatingRule): Ruling {
  switch (rule.form) {
    case 'line':
      return rateAtLine();
    case 'flat-band':
      return rateFlatBand(miss, rule);
    case 'shifted-band':
      return rateShiftedBand(miss, rule);
    case 'held-or-improved':
      return rateHeldOrImproved(miss, rule);
    case 'per-indicator':
      return ratePerIndicator(miss, rule);
    case 'floor':
      return rateByFloor(miss, rule);
    case 'range':
      return rateBeyondEnd(miss, rule);
  }
}
