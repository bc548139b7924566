import { z } from 'zod';
import { type Period, parsePeriod, periodCode } from '../../quarter.ts';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';

const From = z
  .string()
  .regex(/^\d{4}\/\d{2}(?: Q[1-4])?$/, 'Write a quarter, such as 2017/18 Q2, or a year, such as 2017/18.');

/** What a person sends to keep their council's rules, or to keep them anew. A year begins with its first quarter. */
export const RuleSetRequest = z.strictObject({ from: From, ruleSet: ruleSetSchema });
export type RuleSetRequest = z.infer<typeof RuleSetRequest>;

/** One version of a rule set of a council's own, as it is kept for good. */
export const RuleSetVersion = z.object({
  ruleSet: ruleSetSchema,
  /** Counts the times that it was kept. */
  version: z.number().int().positive(),
  /** The first quarter that it may be used for. */
  from: z.string(),
  /** Of the rule set's canonical text. */
  body_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  set_by: z.string(),
  set_at: z.iso.datetime(),
});
export type RuleSetVersion = z.infer<typeof RuleSetVersion>;

export const RuleSets = z.object({
  /** Outturn's own, which hold for any period. */
  builtIn: z.array(ruleSetSchema),
  /** Every version of the council's own, those of one id beside each other and the first first. */
  own: z.array(RuleSetVersion),
});
export type RuleSets = z.infer<typeof RuleSets>;

/** The code of the first period that rules hold for: a whole year's is that of its first quarter. Null for no period. */
export function firstPeriodOf(from: string): number | null {
  const period = parsePeriod(from);
  return period && periodCode(beginningOf(period));
}

/** The quarter itself; of a whole year, its first. */
export const beginningOf = ({ startYear, quarter }: Period): Period => ({ startYear, quarter: quarter ?? 1 });
