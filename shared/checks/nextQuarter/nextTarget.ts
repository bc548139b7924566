import { printQuantity } from '../../figures/quantityText.ts';
import { nextPeriod, type Period } from '../../period.ts';
import { type Indicator, printedText } from '../../report.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import { targetShareOf } from '../targets/targetShare.ts';

/** The period's target a quarter later, as it would be printed. */
export type NextTarget =
  /** The same every quarter, or no figure. */
  | { readonly state: 'carried' }
  /** Its share of the annual target, as it was before. */
  | { readonly state: 'profiled'; readonly text: string; readonly value: number; readonly decimals: number }
  /** It adds up over the year, and nothing says how. */
  | { readonly state: 'unknown' };

/** A target nearer than this to its even share of the year is one that adds up, though by another profile. */
const NEAR_PROFILE = 0.15;

/**
 * A target that is q/4 of the annual one in quarter q goes on so. One of a figure that adds up is otherwise not known, nor is
 * the first one of a year, since the year before it was whole.
 */
export function nextTarget(indicator: Indicator, period: Period): NextTarget {
  const { kind, outturn, target } = indicator;
  if (target.state !== 'number') return { state: 'carried' };
  const figures = targetShareOf(indicator);
  const isCumulative = addsUp(kind, outturn);
  if (figures === null) return { state: isCumulative ? 'unknown' : 'carried' };
  const isShare = figures.target.unit !== '%' && (isCumulative || kind === 'unmarked');
  if (!isShare) return { state: 'carried' };
  const next = nextPeriod(period);
  if (next.part === 1) return { state: isCumulative ? 'unknown' : 'carried' };
  if (figures.share === 1) return { state: 'carried' };
  const { value, decimals } = figures.target;
  const even = (part: number): number => Number(((figures.annual.value * part) / 4).toFixed(decimals));
  if (value !== even(period.part)) {
    const isNear = Math.abs(figures.share - period.part / 4) <= NEAR_PROFILE;
    return { state: isCumulative || isNear ? 'unknown' : 'carried' };
  }
  const before = printedText(indicator, 'target').trim();
  const print = (amount: number): string =>
    likeBefore(printQuantity({ ...figures.target, value: amount }), before);
  if (print(value) !== before) return { state: 'unknown' };
  return { state: 'profiled', text: print(even(next.part)), value: even(next.part), decimals };
}

/** 1330 stays without a comma. */
const likeBefore = (text: string, before: string): string =>
  before.includes(',') || !/\d{4}/.test(before) ? text : text.replaceAll(',', '');
