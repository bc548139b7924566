import { z } from 'zod';
import { PERIOD_TEXT } from '../../period.ts';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import { RATINGS } from '../../rules/verdict.ts';
import { fill } from '../../words/fill.ts';
import { bodyText, reasonText } from './bodyText.ts';
import { importedField } from './importedFrom.ts';
import { FollowBody } from './links.ts';
import { LONGEST_REPORT_SLUG, REPORT_SLUG } from './reportNames.ts';
import { bodyRefusals } from './words.ts';

/** The most indicators of a signed quarter; the record refuses more. */
const MOST_INDICATORS = 1000;
/** As much as a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

const Rating = z.enum(RATINGS);
const Direction = z.enum(['better', 'same', 'worse']);

/** A named person's decision that travels with the quarter. `by` is a directory id: the body has no names. */
const OverrideBody = z.strictObject({
  code: bodyText(80).min(1).describe('The code of the finding that was decided on.'),
  decision: z
    .enum(['not-rated', 'keep'])
    .describe('keep: as printed, against the rules. not-rated: not rated, though the rules would rate it.'),
  reason: reasonText(bodyRefusals.noDecisionReason).describe('The reason, in the officer’s own words.'),
  by: bodyText(80).min(1).describe('The directory id of the person who decided it.'),
});

const AcknowledgementBody = OverrideBody.omit({ decision: true });
export type AcknowledgementBody = z.infer<typeof AcknowledgementBody>;
const acknowledgementsField = z.array(AcknowledgementBody).min(1).max(60).exactOptional();

export const ComparatorBody = z
  .strictObject({
    value: z.number().describe('The figure.'),
    area: bodyText(400).describe('The area that the figure is for.'),
    period: bodyText(80).describe('The period that the figure is for, in words.'),
    source: bodyText(400).describe('Where it was found.'),
    confirmed: z.boolean().describe('Whether a person has confirmed it, or the row itself holds it.'),
    by: bodyText(80)
      .min(1)
      .exactOptional()
      .describe(
        'The directory id of the person who confirmed it. Absent if the row itself holds it, if nobody has confirmed it, and in quarters signed before this was recorded.',
      ),
  })
  .meta({ id: 'Comparator' });

const cell = bodyText(LONGEST_TEXT);
const TextsBody = z.strictObject({
  annualTarget: cell.describe('The target of the year.'),
  target: cell.describe('The target of the period.'),
  performance: cell.describe('The outturn, with its rating if the sheet has both in one cell.'),
  shortBase: cell.describe('The outturn of the period before.'),
  longBase: cell.describe('The outturn at the same point last year.'),
  beforeBase: cell
    .exactOptional()
    .describe('The outturn of the quarter before that, if the direction of a count from April rests on it.'),
  comment: cell.describe('The comment.'),
  services: cell.describe('The service that is responsible for it.'),
  tolerance: cell.exactOptional().describe('The tolerance for AMBER, if the sheet has a column for it.'),
  floor: cell.exactOptional().describe('Where RED begins, if the sheet has a column for it.'),
  lowerThreshold: cell.exactOptional().describe('The lower end of a range, as printed.'),
  upperThreshold: cell.exactOptional().describe('The upper end of a range, as printed.'),
  baseline: cell
    .exactOptional()
    .describe(
      'The figure that a plan starts from, or an average of years, if the sheet has a column for it.',
    ),
  benchmark: cell
    .exactOptional()
    .describe('What others achieved, if the sheet has a column for it: the first, if it has several.'),
});

export const IndicatorBody = z
  .strictObject({
    uid: bodyText(80)
      .min(1)
      .describe('The indicator’s id, which stays the same when it is renamed or renumbered.'),
    lineNo: bodyText(40).nullable().describe('The number of its line; null if the report has none.'),
    title: cell.min(1, bodyRefusals.noTitle).describe('The name of the indicator.'),
    section: cell.describe('The heading above it; empty if there is none.'),
    group: cell.nullable().describe('The heading within the section; null if there is none.'),
    polarity: z
      .enum(['bigger', 'smaller', 'none'])
      .describe('Whether bigger or smaller is better, or neither.'),
    kind: z
      .enum(['cumulative', 'cumulative-ratio', 'snapshot', 'rolling', 'unmarked'])
      .describe(
        'How it is reported: a count from April, a ratio of such counts, a figure on one day, a rolling year, or not marked.',
      ),
    texts: TextsBody.describe('What the row prints. The record judges the row again from these texts.'),
    comparator: ComparatorBody.nullable().describe(
      'The figure of another area that the report compares with; null if there is none.',
    ),
    rating: Rating.nullable().describe('The rating of the row; null if it is not rated.'),
    short: Direction.nullable().describe(
      'The direction since the period before; null if the report has none.',
    ),
    long: Direction.nullable().describe(
      'The direction since the same point last year; null if the report has none.',
    ),
    overrides: z.array(OverrideBody).max(20).describe('A named person’s decisions against the rules.'),
    acknowledgements: acknowledgementsField.describe(
      'Why a warning about the row was accepted. Absent if there was none, and in quarters signed before these were recorded.',
    ),
    knownAs: cell
      .min(1)
      .exactOptional()
      .describe(
        'Its wording on record, if this row words it differently: the signer confirms that both are the same.',
      ),
    follows: z
      .array(FollowBody)
      .min(1)
      .max(20)
      .exactOptional()
      .describe('The older indicators that it continues, if they have other ids.'),
  })
  .meta({ id: 'Indicator' });
export type IndicatorBody = z.infer<typeof IndicatorBody>;

/** A whole signed quarter. It is never changed; the canonical JSON of this is hashed. */
export const SignedQuarter = z
  .strictObject({
    schema: z
      .literal([1, 2])
      .describe('The version of this form. Quarters of version 1 belong to the report corporate.'),
    council: z
      .string()
      .regex(/^[EWSN]\d{8}$/)
      .describe('The council’s ONS code.'),
    report: z
      .string()
      .regex(REPORT_SLUG)
      .max(LONGEST_REPORT_SLUG)
      .exactOptional()
      .describe(
        'The council’s report that it is a quarter of, as addresses name it. Absent in version 1 alone.',
      ),
    period: z
      .string()
      .regex(PERIOD_TEXT)
      .describe(
        'The quarter, such as 2017/18 Q2; or a month, a half-year or a year: January 2018, 2017/18 H1, 2017/18.',
      ),
    sheet: bodyText(200).describe('The name of the sheet with the report.'),
    ruleSet: ruleSetSchema.describe(
      'The rule set in full, so that the quarter can be judged again when the council uses another.',
    ),
    indicators: z
      .array(IndicatorBody)
      .min(1, bodyRefusals.noIndicators)
      .max(MOST_INDICATORS, fill(bodyRefusals.tooManyIndicators, { most: MOST_INDICATORS }))
      .describe('Every row of the report.'),
    acknowledgements: acknowledgementsField.describe('Why a warning about the whole report was accepted.'),
    imported: importedField,
  })
  .refine(({ schema, report }) => (schema === 1) === (report === undefined), {
    path: ['report'],
    error: bodyRefusals.noReport,
  })
  .meta({ id: 'SignedQuarter' });
export type SignedQuarter = z.infer<typeof SignedQuarter>;
