import type { Kind } from '../../indicator.ts';
import type { Outturn } from '../../outturn.ts';
import { endMonth, type PartOfYear } from '../../period.ts';
import type { Target } from '../../target.ts';
import { addsUp } from '../compare/addsUp.ts';

export type Basis = 'target' | 'annual-target';

/** R2 asks that a rating on the annual target says so. */
export function basisText(basis: Basis): string {
  return basis === 'target' ? 'a target of' : 'the annual target (the period has none) of';
}

export interface ApplicableTarget {
  readonly target: Target;
  readonly basis: Basis;
}

/** R2: the period's own target, and the annual one where the period has none. */
export function applicableTarget(target: Target, annualTarget: Target): ApplicableTarget {
  return target.state === 'none' && annualTarget.state !== 'none'
    ? { target: annualTarget, basis: 'annual-target' }
    : { target, basis: 'target' };
}

/** R2: a figure that adds up from April has the whole year to reach its annual target, and is not rated against it sooner. */
export function isTooEarly(
  { target, basis }: ApplicableTarget,
  outturn: Outturn,
  kind: Kind,
  period: PartOfYear,
): boolean {
  const asksForFigure =
    target.state === 'number' || target.state === 'comparator' || target.state === 'range';
  const beforeYearEnd = endMonth(period) < 12;
  return basis === 'annual-target' && asksForFigure && beforeYearEnd && addsUp(kind, outturn);
}
