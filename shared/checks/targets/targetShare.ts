import { singleValue } from '../../figures/singleValue.ts';
import type { Quantity } from '../../outturn.ts';
import { endMonth, type Period } from '../../period.ts';
import type { Indicator } from '../../report.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { unrounded } from '../../rules/compare/unrounded.ts';

/** The period's target beside the annual one, both single figures in one unit. */
export interface TargetShare {
  readonly target: Quantity;
  readonly annual: Quantity;
  /** The target as a share of the annual one. */
  readonly share: number;
}

export function targetShareOf({ target, annualTarget }: Indicator): TargetShare | null {
  const [own, year] = [singleValue(target), singleValue(annualTarget)];
  const figures = own && year && toCommonUnit([unrounded(own), unrounded(year)] as const);
  if (!figures || typeof figures === 'string') return null;
  const [now, annual] = figures;
  return annual.value === 0 ? null : { target: now, annual, share: now.value / annual.value };
}

/** How far a target lies from where one would expect it: the annual figure itself, or for a count its share of the year. */
export function strayOf({ target, share }: TargetShare, period: Period): number {
  const fromWhole = Math.abs(share - 1);
  if (target.unit === '%') return fromWhole;
  // The target of a month is as often the month's own as the sum from April.
  const own = period.months === 1 ? Math.abs(share - 1 / 12) : fromWhole;
  return Math.min(fromWhole, own, Math.abs(share - endMonth(period) / 12));
}
