import type { Rating } from '../verdict.ts';
import type { RuleSet } from './ruleSet.ts';

/** The ratings that a rule set can give, the best first. */
export function possibleRatings({ rating: rule }: RuleSet): readonly Rating[] {
  switch (rule.form) {
    case 'line':
      return ['GREEN', 'RED'];
    case 'range':
      return rule.tolerance === undefined ? ['GREEN', 'RED'] : ['GREEN', 'AMBER', 'RED'];
    case 'per-indicator':
      return ['GREEN', 'AMBER', 'RED', 'BLUE'];
    case 'flat-band':
    case 'shifted-band':
    case 'held-or-improved':
    case 'floor':
      return ['GREEN', 'AMBER', 'RED'];
  }
}
