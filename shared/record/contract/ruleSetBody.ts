import { z } from 'zod';
import { bodyText } from './bodyText.ts';

/** A share of a target or of a base. */
const share = z.number().min(0).lt(1);
const edge = z.enum(['inclusive', 'exclusive']).exactOptional();
const limit = bodyText(80).min(1).exactOptional();
const byIndicator = <Limits extends z.ZodRawShape>(limits: Limits) =>
  z.record(bodyText(80).min(1), z.strictObject(limits));

/** What `readRuleSet` reads of a rule set, as it goes on record: tests/shared/rules/ruleSets/readRuleSet.test.ts holds the two together. */
export const RuleSetBody = z.strictObject({
  id: bodyText(80).min(1),
  title: bodyText(200),
  rating: z.discriminatedUnion('form', [
    z.strictObject({ form: z.literal('line') }),
    z.strictObject({ form: z.literal('flat-band'), tolerance: share, edge }),
    z.strictObject({ form: z.literal('shifted-band'), green: share, amber: share, edge }),
    z.strictObject({ form: z.literal('held-or-improved'), tolerance: share, edge }),
    z.strictObject({
      form: z.literal('per-indicator'),
      tolerance: share.exactOptional(),
      edge,
      indicators: byIndicator({ tolerance: limit }),
    }),
    z.strictObject({ form: z.literal('floor'), edge, indicators: byIndicator({ floor: limit }) }),
    z.strictObject({
      form: z.literal('range'),
      tolerance: share.exactOptional(),
      edge,
      indicators: byIndicator({ lowerThreshold: limit, upperThreshold: limit }),
    }),
  ]),
  direction: z
    .strictObject({
      arrows: z.enum(['both', 'short', 'long']),
      deadBand: share,
      cumulative: z.enum(['isolated', 'raw', 'no-arrow']),
    })
    .exactOptional(),
});
