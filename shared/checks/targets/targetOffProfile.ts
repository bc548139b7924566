import { printNumber, printQuantity } from '../../figures/quantityText.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import { type Check, eachIndicator } from '../check.ts';
import { targetShareOf } from './targetShare.ts';

/** Seasons move a quarter's share by this much of the year; beyond it, one of the targets may be another row's or year's. */
const SEASON = 0.15;

/** A count that adds up from April has, by quarter q, about q/4 of its annual target asked of it. */
export const targetOffProfile: Check = eachIndicator('target-off-profile', (indicator, _, { report }) => {
  const { quarter } = report.period;
  const targets = targetShareOf(indicator);
  if (quarter === null || !targets || !addsUp(indicator.kind, indicator.outturn)) return null;
  const { target, annual, share } = targets;
  if (target.unit === '%' || Math.abs(share - quarter / 4) <= SEASON + 1e-9) return null;
  const expected = printNumber((annual.value * quarter) / 4, Math.max(target.decimals, annual.decimals));
  return {
    cell: indicator.cells.target,
    message: `The figure adds up from April, and the target of ${printQuantity(target)} is ${printNumber(share * 100, 0)}% of the annual ${printQuantity(annual)}; ${FRACTION[quarter]} would be ${expected}. Check both targets, or say in the comment why the year is uneven.`,
  };
});

const FRACTION = {
  1: 'a quarter of it',
  2: 'half of it',
  3: 'three quarters of it',
  4: 'all of it',
} as const;
