import { printNumber, printQuantity } from '../../figures/quantityText.ts';
import { endMonth } from '../../period.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import { compareFigures } from '../../rules/compare/compareFigures.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';
import { targetShareOf } from './targetShare.ts';

/** Seasons move a period's share of the year by this much; beyond it, one target may be another row's or year's. */
const SEASON = 0.15;

/** The target of a count that adds up from April is about q/4 of its annual target by quarter q, and m/12 by month m. */
export const targetOffProfile = check({
  code: 'target-off-profile',
  severity: 'note',
  heading: 'Target does not fit the annual target',
  about: {
    asks: 'Is the target of a cumulative figure about its share of the annual one: a quarter in Q1, half in Q2?',
    example: 'Q2 target 90, annual target 400: half would be 200',
    action: 'Check both targets, or say in the comment why the year is uneven.',
  },
  words: {
    offProfile:
      'The figure adds up from April. Its target of {target} is {share}% of the annual {annual}; {fraction} would be {expected}. Check both targets, or say in the comment why the year is uneven.',
  },
  find: (judged, words) =>
    eachIndicator(judged, indicator => {
      const { period } = judged.report;
      const targets = targetShareOf(indicator);
      if (period.months === 12 || !targets || !addsUp(indicator.kind, indicator.outturn)) return null;
      const { target, annual, share } = targets;
      const due = endMonth(period);
      if (target.unit === '%' || compareFigures(Math.abs(share - due / 12), SEASON) <= 0) return null;
      const decimals = Math.max(target.decimals, annual.decimals);
      return {
        cell: indicator.cells.target,
        message: fill(words.offProfile, {
          target: printQuantity(target),
          share: printNumber(share * 100, 0),
          annual: printQuantity(annual),
          fraction: fractionText(due),
          expected: printNumber((annual.value * due) / 12, decimals),
        }),
      };
    }),
});

const FRACTIONS: Readonly<Record<number, string>> = {
  1: 'a twelfth',
  3: 'a quarter',
  6: 'half',
  9: 'three quarters',
  12: 'all',
};
const fractionText = (months: number): string => `${FRACTIONS[months] ?? `${months} twelfths`} of it`;
