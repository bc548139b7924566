import { periodFromCode, periodText } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { RuleSetRequest, RuleSets, RuleSetVersion } from '../../../shared/record/contract/ruleSets.ts';
import { BUILT_IN_RULE_SETS } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { ruleSetSchema } from '../../../shared/rules/ruleSets/ruleSetSchema.ts';
import { fill } from '../../../shared/words/fill.ts';
import { bodyLimit } from '../../request/bodyLimit.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import type { RuleSetRow } from '../../store/ruleSetStore.ts';
import { actReceipt } from '../actReceipt.ts';
import { routeRefusals, ruleSetRouteRefusals } from '../words.ts';
import { readRuleSetRequest } from './ruleSetRequest.ts';

// Enough for a thousand indicators with limits of their own.
const MAX_RULE_SET_BYTES = 250_000;

export const ruleSetsRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.ruleSets, 'council'),
  summary: 'The rule sets that the council may use, and from when its own apply',
  allowed: 'council',
  replies: {
    200: { description: 'Outturn’s rule sets, and every version that the council saved.', schema: RuleSets },
  },
  problems: ['not-found'],
  async handle(c, reply) {
    const rows = await c.get('record').ruleSets();
    return reply(200, {
      builtIn: BUILT_IN_RULE_SETS.map(ruleSet => ruleSetSchema.parse(ruleSet)),
      own: rows.map(ruleSetVersionReply),
    });
  },
});

/** The people who sign off do not decide what is GREEN: docs/decisions/0008. */
export const keepRuleSetRoute = defineRoute({
  method: 'put',
  path: pathOf(addresses.ruleSet, 'council', 'ruleSet'),
  summary: 'Saves a rule set of the council as the next version of its id',
  allowed: ['administrator'],
  notAllowed: routeRefusals['rule-set-role'],
  headers: {
    'If-None-Match': '* for the first version.',
    'If-Match': 'The number, in quotes, of the version that this one follows.',
  },
  body: {
    schema: RuleSetRequest,
    limit: bodyLimit({ bytes: MAX_RULE_SET_BYTES, detail: ruleSetRouteRefusals['too-large'] }),
  },
  replies: {
    201: { description: 'Saved.', schema: RuleSetVersion },
    200: { description: 'Already saved, exactly the same.', schema: RuleSetVersion },
  },
  problems: ['not-found', 'stale', 'too-large', 'not-json', 'body-invalid', 'precondition-needed'],
  async handle(c, reply) {
    const request = await readRuleSetRequest(c);
    if (request instanceof Response) return request;
    const outcome = await c.get('record').keepRuleSet(request);
    switch (outcome.state) {
      case 'kept':
      case 'kept-before': {
        const receipt = await actReceipt(request.person.council, c.get('record'), outcome.row.seq);
        return reply(outcome.state === 'kept' ? 201 : 200, { ...ruleSetVersionReply(outcome.row), receipt });
      }
      case 'stale':
        return problem('stale', { detail: staleSentence(outcome.row) });
    }
  },
});

const staleSentence = (latest: RuleSetRow | null): string =>
  latest
    ? fill(ruleSetRouteRefusals['not-the-latest'], { version: latest.version, name: latest.setByName })
    : ruleSetRouteRefusals['no-version'];

const ruleSetVersionReply = (row: RuleSetRow): RuleSetVersion => ({
  ruleSet: ruleSetSchema.parse(JSON.parse(row.body)),
  version: row.version,
  from: periodText(periodFromCode(row.fromPeriod)),
  body_sha256: row.bodySha256,
  set_by: row.setByName,
  set_at: row.setAt,
});
