import { z } from 'zod';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import { bodyText } from './bodyText.ts';
import { FollowBody } from './links.ts';

/** What a signed quarter may hold at most; beyond it the record refuses, and says so. */
export const MOST_INDICATORS = 1000;
/** As much as a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

const Rating = z.enum(['GREEN', 'AMBER', 'RED', 'BLUE']);
const Direction = z.enum(['better', 'same', 'worse']);

/** A named person's decision that travels with the quarter. `by` is a directory id: the body holds no names. */
const OverrideBody = z.strictObject({
  code: bodyText(80).min(1),
  decision: z.enum(['not-rated', 'keep']),
  reason: bodyText(2000).regex(/\S/, 'A decision needs a reason. Say why, then sign off.'),
  by: bodyText(80).min(1),
});

/** Why a warning was let stand. */
const AcknowledgementBody = OverrideBody.omit({ decision: true });
export type AcknowledgementBody = z.infer<typeof AcknowledgementBody>;

const ComparatorBody = z.strictObject({
  value: z.number(),
  area: bodyText(400),
  period: bodyText(80),
  source: bodyText(400),
  confirmed: z.boolean(),
});

export const IndicatorBody = z.strictObject({
  /** Its identity, which survives renaming and renumbering. */
  uid: bodyText(80).min(1),
  lineNo: bodyText(40).nullable(),
  title: bodyText(LONGEST_TEXT).min(
    1,
    'The indicator has no title. Give it one, then check the report again.',
  ),
  section: bodyText(LONGEST_TEXT),
  group: bodyText(LONGEST_TEXT).nullable(),
  polarity: z.enum(['bigger', 'smaller', 'none']),
  kind: z.enum(['cumulative', 'cumulative-ratio', 'snapshot', 'rolling', 'unmarked']),
  /** As printed: from these the record judges the row again. */
  texts: z.strictObject({
    annualTarget: bodyText(LONGEST_TEXT),
    target: bodyText(LONGEST_TEXT),
    performance: bodyText(LONGEST_TEXT),
    shortBase: bodyText(LONGEST_TEXT),
    longBase: bodyText(LONGEST_TEXT),
    comment: bodyText(LONGEST_TEXT),
    services: bodyText(LONGEST_TEXT),
    /** Where the sheet has a column for it. */
    tolerance: bodyText(LONGEST_TEXT).exactOptional(),
    floor: bodyText(LONGEST_TEXT).exactOptional(),
    lowerThreshold: bodyText(LONGEST_TEXT).exactOptional(),
    upperThreshold: bodyText(LONGEST_TEXT).exactOptional(),
  }),
  comparator: ComparatorBody.nullable(),
  rating: Rating.nullable(),
  short: Direction.nullable(),
  long: Direction.nullable(),
  overrides: z.array(OverrideBody).max(20),
  /** Absent where no warning stood, and in quarters that were signed before they were kept. */
  acknowledgements: z.array(AcknowledgementBody).min(1).max(60).exactOptional(),
  /**
   * What the record called it till now, where this row words it otherwise: whoever signs says that both are one indicator.
   * Absent where the wording stands.
   */
  knownAs: bodyText(LONGEST_TEXT).min(1).exactOptional(),
  /** The older indicators that it carries on from, where it is not one of them. */
  follows: z.array(FollowBody).min(1).max(20).exactOptional(),
});
export type IndicatorBody = z.infer<typeof IndicatorBody>;

/** A whole signed quarter, as it is kept for good: canonical JSON of this is what is hashed. */
export const SignedQuarter = z.strictObject({
  schema: z.literal(1),
  /** The council's ONS code. */
  council: z.string().regex(/^[EWSN]\d{8}$/),
  /** "2017/18 Q2", or "2007/08" for a whole year. */
  period: z.string().regex(/^\d{4}\/\d{2}(?: Q[1-4])?$/),
  sheet: bodyText(200),
  /** The rules themselves, so that the quarter can be judged again when the council has moved on to others. */
  ruleSet: ruleSetSchema,
  indicators: z
    .array(IndicatorBody)
    .min(1, 'There is no indicator in the quarter. Open the sheet that holds the report.')
    .max(
      MOST_INDICATORS,
      `There are more than ${MOST_INDICATORS} indicators. Sign off the report alone, without its appendices.`,
    ),
  /** Of warnings about the report as a whole. */
  acknowledgements: z.array(AcknowledgementBody).min(1).max(60).exactOptional(),
});
export type SignedQuarter = z.infer<typeof SignedQuarter>;
