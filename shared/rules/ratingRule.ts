import { betterBy, type NumberPolarity } from './betterBy.ts';
import type { Rating } from './rating.ts';
import type { RatingRule } from './ruleSet.ts';

/** A figure against the line it has to reach. `strict`: it has to be better than the line, equal is not enough (R3). */
export function rateAgainst(
  value: number,
  line: number,
  polarity: NumberPolarity,
  strict: boolean,
  rule: RatingRule,
): Rating {
  const difference = betterBy(value, line, polarity);
  if (difference > 0 || (difference === 0 && !strict)) return 'GREEN';
  switch (rule.form) {
    case 'line':
      return 'RED';
    case 'flat-band':
      return betterBy(value, edgeOfBand(line, polarity, rule.tolerance), polarity) >= 0 && line !== 0
        ? 'AMBER'
        : 'RED';
  }
}

/**
 * The last figure that is still AMBER: `tolerance` times the target's size worse than the target. A zero target has no
 * size, so no band. Multiplied rather than subtracted, as a spreadsheet's 84*(1-0.1) is.
 */
function edgeOfBand(line: number, polarity: NumberPolarity, tolerance: number): number {
  const towardsZero = line > 0 === (polarity === 'bigger');
  return line * (towardsZero ? 1 - tolerance : 1 + tolerance);
}

export function bandWords(rating: Rating, rule: RatingRule): string {
  if (rating !== 'AMBER' || rule.form !== 'flat-band') return '';
  return `, worse by no more than ${Number((rule.tolerance * 100).toPrecision(12))}% of the target`;
}
