import type { Context } from 'hono';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { firstPeriodOf, RuleSetRequest } from '../../../shared/record/contract/ruleSets.ts';
import { builtInRuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { sha256 } from '../../../web/sha256.ts';
import type { KeepRuleSetRequest } from '../../acts/keepRuleSet.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { readJson } from '../../request/jsonBody.ts';
import { replacedNumber } from '../../request/replacedNumber.ts';

/** What stands in an address as it is, and reads the same in a log. */
const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** The rules that a person sends, with the version that they replace; else the problem to answer with. */
export async function readRuleSetRequest(c: Context<Env>): Promise<KeepRuleSetRequest | Response> {
  const replaces = replacedNumber(c.req.header('if-none-match'), c.req.header('if-match'));
  if (replaces === null) {
    return problem('precondition-needed', {
      detail:
        'Say which version this replaces: If-None-Match: * for the first, If-Match with its number for a later one.',
    });
  }
  const sent = await readJson(c, RuleSetRequest);
  if (sent instanceof Response) return sent;
  const { ruleSet, from } = sent;
  const fromPeriod = firstPeriodOf(from);
  const fault = faultOf(c.req.param('ruleSet') ?? '', ruleSet) ?? (fromPeriod === null ? NO_PERIOD : null);
  if (fault !== null || fromPeriod === null) return problem('body-invalid', { detail: fault ?? NO_PERIOD });
  const body = canonicalText(ruleSet);
  const bodySha256 = await sha256(body);
  return { id: ruleSet.id, body, bodySha256, fromPeriod, replaces, person: c.get('person') };
}

const NO_PERIOD =
  'The rules hold from no period that there is. Write a quarter, such as 2017/18 Q2, or a year.';

/** What the form alone does not say, in a sentence; null where nothing is wrong. */
function faultOf(inAddress: string, ruleSet: RuleSetRequest['ruleSet']): string | null {
  if (ruleSet.id !== inAddress) return 'The rule set has another id than the address. Send it to its own.';
  if (!ID.test(ruleSet.id)) {
    return 'The id of a rule set is of small letters, digits and hyphens, 80 at most. Give it such an id.';
  }
  if (builtInRuleSet(ruleSet.id)) {
    return `"${ruleSet.id}" is one of Outturn's own rule sets, which mean the same to every council. Give yours another id.`;
  }
  return null;
}
