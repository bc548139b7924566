import type { Kind } from '../../indicator.ts';
import type { Outturn } from '../../outturn.ts';
import type { Quarter } from '../../quarter.ts';
import type { Target } from '../../target.ts';
import { addsUp } from '../compare/addsUp.ts';

export type Basis = 'target' | 'annual-target';

export interface ApplicableTarget {
  readonly target: Target;
  readonly basis: Basis;
}

/** R2: the quarter's own target, and the annual one where the quarter has none. */
export function applicableTarget(target: Target, annualTarget: Target): ApplicableTarget {
  return target.state === 'none' && annualTarget.state !== 'none'
    ? { target: annualTarget, basis: 'annual-target' }
    : { target, basis: 'target' };
}

/** R2: a figure that adds up from April has a whole year to reach its annual target, so it is not held to it sooner. */
export function isTooEarly(
  { target, basis }: ApplicableTarget,
  outturn: Outturn,
  kind: Kind,
  quarter: Quarter | null,
): boolean {
  const asksForFigure =
    target.state === 'number' || target.state === 'comparator' || target.state === 'range';
  const beforeYearEnd = quarter !== null && quarter < 4;
  return basis === 'annual-target' && asksForFigure && beforeYearEnd && addsUp(kind, outturn);
}
