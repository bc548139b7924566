import { z } from 'zod';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import { fill } from '../../words/fill.ts';
import { bodyText } from './bodyText.ts';
import { FollowBody } from './links.ts';
import { bodyRefusals } from './words.ts';

/** The record refuses a quarter with more. */
export const MOST_INDICATORS = 1000;
/** Excel's limit of characters in a cell. */
export const LONGEST_TEXT = 32_767;

const Rating = z.enum(['GREEN', 'AMBER', 'RED', 'BLUE']);
const Direction = z.enum(['better', 'same', 'worse']);

/** A named person's decision, recorded with the quarter. `by` is a directory id: the body contains no names. */
const OverrideBody = z.strictObject({
  code: bodyText(80).min(1),
  decision: z.enum(['not-rated', 'keep']),
  reason: bodyText(2000).regex(/\S/, bodyRefusals.noDecisionReason),
  by: bodyText(80).min(1),
});

/** Why a warning was acknowledged and not corrected. */
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
  /** Its identity, which survives a new title or line number. */
  uid: bodyText(80).min(1),
  lineNo: bodyText(40).nullable(),
  title: bodyText(LONGEST_TEXT).min(1, bodyRefusals.noTitle),
  section: bodyText(LONGEST_TEXT),
  group: bodyText(LONGEST_TEXT).nullable(),
  polarity: z.enum(['bigger', 'smaller', 'none']),
  kind: z.enum(['cumulative', 'cumulative-ratio', 'snapshot', 'rolling', 'unmarked']),
  /** As printed. The record judges the row again from these. */
  texts: z.strictObject({
    annualTarget: bodyText(LONGEST_TEXT),
    target: bodyText(LONGEST_TEXT),
    performance: bodyText(LONGEST_TEXT),
    shortBase: bodyText(LONGEST_TEXT),
    longBase: bodyText(LONGEST_TEXT),
    comment: bodyText(LONGEST_TEXT),
    services: bodyText(LONGEST_TEXT),
    /** Limits, where the sheet has columns for them. */
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
  /** Absent without warnings, and in quarters that were signed before they were recorded. */
  acknowledgements: z.array(AcknowledgementBody).min(1).max(60).exactOptional(),
  /**
   * The title that the record had until now, where this row's differs: the signer states that both are one indicator.
   * Absent where the wording is unchanged.
   */
  knownAs: bodyText(LONGEST_TEXT).min(1).exactOptional(),
  /** The older indicators that it carries on from. */
  follows: z.array(FollowBody).min(1).max(20).exactOptional(),
});
export type IndicatorBody = z.infer<typeof IndicatorBody>;

/** A whole signed quarter. Its canonical JSON is hashed and never changes. */
export const SignedQuarter = z.strictObject({
  schema: z.literal(1),
  /** The council's ONS code. */
  council: z.string().regex(/^[EWSN]\d{8}$/),
  /** "2017/18 Q2", or "2007/08" for a whole year. */
  period: z.string().regex(/^\d{4}\/\d{2}(?: Q[1-4])?$/),
  sheet: bodyText(200),
  /** The rules themselves, so that the quarter can be judged again after the council changes its rules. */
  ruleSet: ruleSetSchema,
  indicators: z
    .array(IndicatorBody)
    .min(1, bodyRefusals.noIndicators)
    .max(MOST_INDICATORS, fill(bodyRefusals.tooManyIndicators, { most: MOST_INDICATORS })),
  /** Acknowledged warnings about the report as a whole. */
  acknowledgements: z.array(AcknowledgementBody).min(1).max(60).exactOptional(),
});
export type SignedQuarter = z.infer<typeof SignedQuarter>;
