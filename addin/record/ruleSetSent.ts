import { canonicalText } from '../../shared/record/canonicalText.ts';
import type { RuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import type { Sent } from './question.ts';

/** Rules as they are sent, with the version that they follow, 0 for the first: another person's change is not overrun. */
export const ruleSetSent = (ruleSet: RuleSet, from: string, replaces: number): Sent => ({
  method: 'PUT',
  body: canonicalText({ from, ruleSet }),
  headers: {
    'content-type': 'application/json',
    ...(replaces === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${replaces}"` }),
  },
});
