import type { Context } from 'hono';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { firstMonthCode, RuleSetRequest } from '../../../shared/record/contract/ruleSets.ts';
import { builtInRuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { fill } from '../../../shared/words/fill.ts';
import { sha256 } from '../../../web/sha256.ts';
import type { KeepRuleSetRequest } from '../../acts/keepRuleSet.ts';
import type { Env } from '../../request/context.ts';
import { readJson } from '../../request/jsonBody.ts';
import { problem } from '../../request/problem.ts';
import { replacedNumber } from '../../request/replacedNumber.ts';
import { ruleSetRouteRefusals } from '../words.ts';

/** Safe in an address, and the same there as in a log. */
const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** The rule set that a person sends, with the version that it replaces; or the problem to reply with. */
export async function readRuleSetRequest(c: Context<Env>): Promise<KeepRuleSetRequest | Response> {
  const replaces = replacedNumber(c.req.header('if-none-match'), c.req.header('if-match'));
  if (replaces === null) {
    return problem('precondition-needed', { detail: ruleSetRouteRefusals['no-precondition'] });
  }
  const sent = await readJson(c, RuleSetRequest);
  if (sent instanceof Response) return sent;
  const { ruleSet, from } = sent;
  const fromPeriod = firstMonthCode(from);
  const refusal = refusalOf(c.req.param('ruleSet') ?? '', ruleSet);
  if (refusal !== null || fromPeriod === null)
    return problem('body-invalid', { detail: refusal ?? ruleSetRouteRefusals['not-a-period'] });
  const body = canonicalText(ruleSet);
  const bodySha256 = await sha256(body);
  return { id: ruleSet.id, body, bodySha256, fromPeriod, replaces, person: c.get('person') };
}

/** What the schema cannot check, in a sentence; null if nothing is wrong. */
function refusalOf(inAddress: string, ruleSet: RuleSetRequest['ruleSet']): string | null {
  if (ruleSet.id !== inAddress) return ruleSetRouteRefusals['other-id'];
  if (!ID.test(ruleSet.id)) return ruleSetRouteRefusals['not-an-id'];
  if (builtInRuleSet(ruleSet.id)) return fill(ruleSetRouteRefusals['built-in-id'], { id: ruleSet.id });
  return null;
}
