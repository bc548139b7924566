import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import type { RuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import type { RequestContent } from './recordRequest.ts';

/** The request that records a rule set. `replaces` is the previous version, 0 for the first, so nobody's change is lost. */
export const ruleSetRequest = (ruleSet: RuleSet, from: string, replaces: number): RequestContent => ({
  method: 'PUT',
  body: canonicalText({ from, ruleSet }),
  headers: {
    'content-type': 'application/json',
    ...(replaces === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${replaces}"` }),
  },
});
