import { Hono } from 'hono';
import { periodFromCode, periodText } from '../../../shared/quarter.ts';
import type { RuleSets, RuleSetVersion } from '../../../shared/record/contract/ruleSets.ts';
import { BUILT_IN_RULE_SETS } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { ruleSetSchema } from '../../../shared/rules/ruleSets/ruleSetSchema.ts';
import { keepRuleSet } from '../../acts/keepRuleSet.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { bodyLimit } from '../../request/bodyLimit.ts';
import type { RuleSetRow } from '../../store/ruleSetStore.ts';
import { readRuleSetRequest } from './ruleSetRequest.ts';

/** A thousand indicators with limits of their own. */
const LARGEST_RULE_SET = 250_000;

/** The rules that a council may rate by: Outturn's, and its own, which an administrator keeps here. */
export const ruleSets = new Hono<Env>()
  .get('/', async c => {
    const rows = await c.get('store').ruleSets(c.get('person').council.tenant);
    return c.json({
      builtIn: BUILT_IN_RULE_SETS.map(ruleSet => ruleSetSchema.parse(ruleSet)),
      own: rows.map(keptRuleSetReply),
    } satisfies RuleSets);
  })
  .put(
    '/:ruleSet',
    bodyLimit({
      bytes: LARGEST_RULE_SET,
      detail:
        'The rule set is larger than the record takes: 250 kB. Leave limits to the columns of the sheet.',
    }),
    async c => {
      // Whoever signs does not also say what is GREEN: docs/decisions/0008.
      if (!c.get('person').roles.includes('administrator')) {
        return problem('not-allowed', {
          detail: 'Only an administrator of the record keeps a council’s own rules there. Ask one.',
        });
      }
      const wish = await readRuleSetRequest(c);
      if (wish instanceof Response) return wish;
      const outcome = await keepRuleSet(wish, c.get('store'), new Date());
      switch (outcome.state) {
        case 'kept':
          return c.json(keptRuleSetReply(outcome.row), 201);
        case 'kept-before':
          return c.json(keptRuleSetReply(outcome.row), 200);
        case 'stale':
          return problem('stale', {
            detail: outcome.row
              ? `Version ${outcome.row.version} of this rule set stands, kept by ${outcome.row.setByName}. Look at it, then send yours as the one after it.`
              : 'There is no such rule set yet. Send yours as the first version.',
          });
        case 'busy':
          return problem('busy');
      }
    },
  );

export const keptRuleSetReply = (row: RuleSetRow): RuleSetVersion => ({
  ruleSet: ruleSetSchema.parse(JSON.parse(row.body)),
  version: row.version,
  from: periodText(periodFromCode(row.fromPeriod)),
  body_sha256: row.bodySha256,
  set_by: row.setByName,
  set_at: row.setAt,
});
