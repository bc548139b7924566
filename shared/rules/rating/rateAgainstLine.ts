import { compareByPolarity } from '../compare/compareByPolarity.ts';
import type { FigureRating, FigureToRate } from '../forms/figureToRate.ts';
import { rateFlatBand } from '../forms/flatBand.ts';
import { rateByFloor } from '../forms/floor.ts';
import { rateHeldOrImproved } from '../forms/heldOrImproved.ts';
import { rateAtLine } from '../forms/line.ts';
import { ratePerIndicator } from '../forms/perIndicator.ts';
import { rateBeyondEnd } from '../forms/range.ts';
import { rateShiftedBand } from '../forms/shiftedBand.ts';
import type { RatingRule } from '../ruleSets/ruleSet.ts';

/**
 * A figure against the line it has to reach. Under every rule set one that reaches it is GREEN; what a miss is worth is
 * the rule set's. `strict`: it has to be better than the line, equal is not enough (R3).
 */
export function rateAgainstLine(held: FigureToRate, strict: boolean, rule: RatingRule): FigureRating {
  const difference = compareByPolarity(held.value.value, held.line.value, held.polarity);
  if (difference > 0 || (difference === 0 && !strict)) return { rating: 'GREEN', because: '' };
  return rateMiss(held, rule);
}

function rateMiss(miss: FigureToRate, rule: RatingRule): FigureRating {
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
