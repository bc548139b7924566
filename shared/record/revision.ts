import { z } from 'zod';

/** What a signed quarter may hold at most; beyond it the record refuses, and says so. */
export const MOST_INDICATORS = 1000;
export const LONGEST_TEXT = 20_000;

/** A lone surrogate has no UTF-8 form, so a body that held one could not be hashed the same way twice. */
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(value => !/\p{Surrogate}/u.test(value), 'A character is broken in half.');

const Rating = z.enum(['GREEN', 'AMBER', 'RED', 'BLUE']);
const Direction = z.enum(['better', 'same', 'worse']);

export const RuleSetBody = z.strictObject({
  id: text(80).min(1),
  title: text(200),
  rating: z.discriminatedUnion('form', [
    z.strictObject({ form: z.literal('line') }),
    z.strictObject({ form: z.literal('flat-band'), tolerance: z.number().min(0).lt(1) }),
  ]),
});

/** A named person's decision that travels with the quarter. `by` is a directory id: the body holds no names. */
const OverrideBody = z.strictObject({
  code: text(80).min(1),
  decision: z.enum(['not-rated', 'keep']),
  reason: text(2000).min(1),
  by: text(80).min(1),
});

const ComparatorBody = z.strictObject({
  value: z.number(),
  area: text(200),
  period: text(80),
  source: text(400),
  confirmed: z.boolean(),
});

export const IndicatorBody = z.strictObject({
  /** Its identity, which survives renaming and renumbering. */
  uid: text(80).min(1),
  lineNo: text(40).nullable(),
  title: text(2000).min(1),
  section: text(400),
  group: text(400).nullable(),
  polarity: z.enum(['bigger', 'smaller', 'none']),
  kind: z.enum(['cumulative', 'cumulative-ratio', 'snapshot', 'rolling', 'unmarked']),
  /** As printed: from these the record judges the row again. */
  texts: z.strictObject({
    annualTarget: text(2000),
    target: text(2000),
    performance: text(2000),
    shortBase: text(2000),
    longBase: text(2000),
    comment: text(LONGEST_TEXT),
    services: text(2000),
  }),
  comparator: ComparatorBody.nullable(),
  rating: Rating.nullable(),
  short: Direction.nullable(),
  long: Direction.nullable(),
  overrides: z.array(OverrideBody).max(20),
});
export type IndicatorBody = z.infer<typeof IndicatorBody>;

/** A whole signed quarter, as it is kept for good: canonical JSON of this is what is hashed. */
export const SignedQuarter = z.strictObject({
  schema: z.literal(1),
  /** The council's ONS code. */
  council: z.string().regex(/^[EWSN]\d{8}$/),
  /** "2017/18 Q2", or "2007/08" for a whole year. */
  period: z.string().regex(/^\d{4}\/\d{2}(?: Q[1-4])?$/),
  sheet: text(200),
  /** The rules themselves, so that the quarter can be judged again when the council has moved on to others. */
  ruleSet: RuleSetBody,
  indicators: z.array(IndicatorBody).min(1).max(MOST_INDICATORS),
});
export type SignedQuarter = z.infer<typeof SignedQuarter>;
