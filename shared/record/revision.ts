import { z } from 'zod';
import { text } from './bodyText.ts';
import { FollowBody } from './link.ts';
import { RuleSetBody } from './ruleSetBody.ts';

export { RuleSetBody, text };

/** What a signed quarter may hold at most; beyond it the record refuses, and says so. */
export const MOST_INDICATORS = 1000;
/** As much as a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

const Rating = z.enum(['GREEN', 'AMBER', 'RED', 'BLUE']);
const Direction = z.enum(['better', 'same', 'worse']);

/** A named person's decision that travels with the quarter. `by` is a directory id: the body holds no names. */
const OverrideBody = z.strictObject({
  code: text(80).min(1),
  decision: z.enum(['not-rated', 'keep']),
  reason: text(2000).regex(/\S/, 'A decision needs a reason. Say why, then sign off.'),
  by: text(80).min(1),
});

/** Why a warning was let stand. */
const AcknowledgementBody = OverrideBody.omit({ decision: true });
export type AcknowledgementBody = z.infer<typeof AcknowledgementBody>;

const ComparatorBody = z.strictObject({
  value: z.number(),
  area: text(400),
  period: text(80),
  source: text(400),
  confirmed: z.boolean(),
});

export const IndicatorBody = z.strictObject({
  /** Its identity, which survives renaming and renumbering. */
  uid: text(80).min(1),
  lineNo: text(40).nullable(),
  title: text(LONGEST_TEXT).min(1, 'The indicator has no title. Give it one, then check the report again.'),
  section: text(LONGEST_TEXT),
  group: text(LONGEST_TEXT).nullable(),
  polarity: z.enum(['bigger', 'smaller', 'none']),
  kind: z.enum(['cumulative', 'cumulative-ratio', 'snapshot', 'rolling', 'unmarked']),
  /** As printed: from these the record judges the row again. */
  texts: z.strictObject({
    annualTarget: text(LONGEST_TEXT),
    target: text(LONGEST_TEXT),
    performance: text(LONGEST_TEXT),
    shortBase: text(LONGEST_TEXT),
    longBase: text(LONGEST_TEXT),
    comment: text(LONGEST_TEXT),
    services: text(LONGEST_TEXT),
    /** Where the sheet has a column for it. */
    tolerance: text(LONGEST_TEXT).exactOptional(),
    floor: text(LONGEST_TEXT).exactOptional(),
    lowerThreshold: text(LONGEST_TEXT).exactOptional(),
    upperThreshold: text(LONGEST_TEXT).exactOptional(),
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
  knownAs: text(LONGEST_TEXT).min(1).exactOptional(),
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
  sheet: text(200),
  /** The rules themselves, so that the quarter can be judged again when the council has moved on to others. */
  ruleSet: RuleSetBody,
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
