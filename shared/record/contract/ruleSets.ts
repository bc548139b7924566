import { z } from 'zod';
import { firstMonth, PERIOD_TEXT, parsePeriod, periodCode } from '../../period.ts';
import type { DatedRuleSet } from '../../rules/ruleSets/datedRuleSet.ts';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import { actReceiptField } from './actReceipts.ts';
import { bodyRefusals } from './words.ts';

const From = z.string().regex(PERIOD_TEXT, bodyRefusals.notAPeriod);

/** What an administrator sends to save a version of a rule set. */
export const RuleSetRequest = z
  .strictObject({
    from: From.describe(
      'The first period that it applies to. It applies from the month that this begins with.',
    ),
    ruleSet: ruleSetSchema.describe('The rule set in full.'),
  })
  .meta({ id: 'RuleSetRequest' });
export type RuleSetRequest = z.infer<typeof RuleSetRequest>;

/** One version of a council's rule set. It is never changed. */
export const RuleSetVersion = z
  .object({
    ruleSet: ruleSetSchema.describe('The rule set in full.'),
    version: z.number().int().positive().describe('The number of the version, from 1.'),
    from: z.string().describe('The first month that it applies to, such as July 2017.'),
    body_sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the rule set’s canonical text.'),
    set_by: z.string().describe('The name of the person who saved it.'),
    set_at: z.iso.datetime().describe('When it was saved, in UTC.'),
    receipt: actReceiptField,
  })
  .meta({ id: 'RuleSetVersion' });
export type RuleSetVersion = z.infer<typeof RuleSetVersion>;

export const RuleSets = z
  .object({
    builtIn: z.array(ruleSetSchema).describe('Outturn’s own, which apply to any period.'),
    own: z.array(RuleSetVersion).describe('Every version of the council’s rule sets, by id and version.'),
  })
  .meta({ id: 'RuleSets' });
export type RuleSets = z.infer<typeof RuleSets>;

/**
 * The code of the month that a rule set applies from: the first of the period that `from` names, so that reports of every
 * length find it. Null if that is not a period.
 */
export function firstMonthCode(from: string): number | null {
  const period = parsePeriod(from);
  return period && periodCode(firstMonth(period));
}

/** A version of a council's rule set with the code of the month that it applies from; none where that is not a period. */
export function datedRules({ from: since, ruleSet }: RuleSetVersion): DatedRuleSet[] {
  const from = firstMonthCode(since);
  return from === null ? [] : [{ from, ruleSet }];
}
