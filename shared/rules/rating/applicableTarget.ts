import type { Kind } from '../../indicator.ts';
import type { Outturn } from '../../outturn.ts';
import { endMonth, type PartOfYear } from '../../period.ts';
import type { Target } from '../../target.ts';
import { addsUp } from '../compare/addsUp.ts';

/** `annual-by-rule`: the rule set rates every figure on its annual target. */
export type Basis = 'target' | 'annual-target' | 'annual-by-rule';

/** Which target a rule set always rates against: the annual one, or the period's own. */
export type TargetRule = 'annual' | 'profiled';

/** R2 asks that a rating on the annual target says so. */
export function basisText(basis: Basis): string {
  switch (basis) {
    case 'target':
      return 'a target of';
    case 'annual-target':
      return 'the annual target (the period has none) of';
    case 'annual-by-rule':
      return 'the annual target of';
  }
}

export interface ApplicableTarget {
  readonly target: Target;
  readonly basis: Basis;
}

/** R2: the period's own target, and the annual one where the period has none; or always the same one, where the rule says so. */
export function applicableTarget(
  target: Target,
  annualTarget: Target,
  rule: TargetRule | undefined,
): ApplicableTarget {
  if (rule === 'annual') return { target: annualTarget, basis: 'annual-by-rule' };
  if (rule === 'profiled') return { target, basis: 'target' };
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
  return basis !== 'target' && asksForFigure && beforeYearEnd && addsUp(kind, outturn);
}
