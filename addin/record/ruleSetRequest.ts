import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import type { RuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import type { RequestContent } from './recordRequest.ts';

/** Rules as they are sent, with the version that they follow, 0 for the first: another person's change is not overrun. */
export const ruleSetRequest = (ruleSet: RuleSet, from: string, replaces: number): RequestContent => ({
  method: 'PUT',
  body: canonicalText({ from, ruleSet }),
  headers: {
    'content-type': 'application/json',
    ...(replaces === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${replaces}"` }),
  },
});
