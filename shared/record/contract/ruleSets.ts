import { z } from 'zod';
import { type Period, parsePeriod, periodCode } from '../../quarter.ts';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import { bodyRefusals } from './words.ts';

const From = z.string().regex(/^\d{4}\/\d{2}(?: Q[1-4])?$/, bodyRefusals.notAPeriod);

/** A request to record a version of the council's rules. A year begins with its first quarter. */
export const RuleSetRequest = z.strictObject({ from: From, ruleSet: ruleSetSchema });
export type RuleSetRequest = z.infer<typeof RuleSetRequest>;

/** One version of a rule set that the council recorded. A version never changes. */
export const RuleSetVersion = z.object({
  ruleSet: ruleSetSchema,
  /** Versions count from 1. */
  version: z.number().int().positive(),
  /** The first quarter that may use it. */
  from: z.string(),
  /** The digest of the rule set's canonical text. */
  body_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  set_by: z.string(),
  set_at: z.iso.datetime(),
});
export type RuleSetVersion = z.infer<typeof RuleSetVersion>;

export const RuleSets = z.object({
  /** Outturn's own, which apply to any period. */
  builtIn: z.array(ruleSetSchema),
  /** Every version that the council recorded, by id and then by version. */
  own: z.array(RuleSetVersion),
});
export type RuleSets = z.infer<typeof RuleSets>;

/** The code of the first period that rules apply to: a year's first quarter. Null where the text is not a period. */
export function firstPeriodOf(from: string): number | null {
  const period = parsePeriod(from);
  return period && periodCode(beginningOf(period));
}

/** The quarter itself, or a year's first quarter. */
export const beginningOf = ({ startYear, quarter }: Period): Period => ({ startYear, quarter: quarter ?? 1 });
