import { z } from 'zod';
import { readLimitColumn } from '../../figures/limitText.ts';
import type { LimitColumn } from '../../limits.ts';
import { type ChoiceField, defaultChoice } from '../forms/choices.ts';
import {
  type AnyRatingForm,
  limitColumnsOf,
  RATING_FORMS,
  type RatingRule,
  ratingForm,
} from '../forms/forms.ts';
import { RATINGS } from '../verdict.ts';
import type { RuleSet } from './ruleSet.ts';

// zod would try to compile its schemas, which the pane's content security policy forbids and reports.
z.config({ jitless: true });

/** Half a character, a NUL, or what would break or reverse the line of a sentence. */
const BROKEN = /\p{Surrogate}|\p{Cc}|\p{Cf}/u;

const textUpTo = (longest: number) => {
  const error = `Write a text of 1 to ${longest} characters.`;
  return z
    .string({ error })
    .min(1, error)
    .max(longest, error)
    .refine(text => text.trim() !== '' && !BROKEN.test(text), error);
};

const SHARE = 'Write a share from 0 to under 1, such as 0.1 for 10%.';
const share = z.number(SHARE).min(0, SHARE).lt(1, SHARE);

const list = (values: readonly string[]): string => values.map(value => `"${value}"`).join(', ');

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, `Write one of ${list(values)}.`);

/** A misspelt field is refused: it would otherwise be left out silently. */
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? `Take it out, or write one of: ${Object.keys(shape).join(', ')}.`
        : 'Write it as an object, {"…": …}.',
  });

/** A limit that cannot be read is refused here, rather than on each row. */
const limit = (column: LimitColumn) =>
  textUpTo(80).refine(
    text => !['unreadable', 'none'].includes(readLimitColumn(column, text).state),
    column === 'tolerance'
      ? 'Write it as a report prints it, such as "5%", "2 days" or "Narrative only".'
      : 'Write it as a report prints it, such as "85%" or "1,070".',
  );

const wordsFor = <const Meanings extends readonly [string, ...string[]]>(meanings: Meanings) =>
  z.record(textUpTo(80), oneOf(meanings), 'Write it as an object, {"…": "…"}.');

const byIndicator = (limits: readonly (readonly [LimitColumn, z.ZodExactOptional])[]) =>
  z.record(textUpTo(80), object(Object.fromEntries(limits)), 'Write it as an object, {"4": {…}}.');

const wordsOf = ({ values }: ChoiceField) => Object.keys(values) as [string, ...string[]];

function ruleSchema(form: AnyRatingForm) {
  const shares = Object.entries(form.shares).map(([name, { isOptional, label }]) => {
    const described = share.describe(`${label}. Written as a share: 0.1 for 10%.`);
    return [name, isOptional ? described.exactOptional() : described];
  });
  const limits = limitColumnsOf(form).map(column => {
    const described = limit(column).describe('The indicator’s own limit, as a report prints it.');
    return [column, described.exactOptional()] as const;
  });
  const choices = Object.entries(form.choices).map(([name, choice]) => {
    const described = `${choice.about} Absent: ${defaultChoice(choice)}.`;
    return [name, oneOf(wordsOf(choice)).exactOptional().describe(described)];
  });
  const rule = object({
    form: z.literal(form.form).describe(form.words.about),
    ...(Object.fromEntries(shares) as Record<string, typeof share>),
    ...(limits.length > 0 && {
      indicators: byIndicator(limits).describe('Limits of single indicators, by line number.'),
    }),
    ...(Object.fromEntries(choices) as Record<string, z.ZodExactOptional>),
  });
  return rule.superRefine((read, context) => {
    const found = form.contradiction?.(read as RatingRule);
    if (found) context.addIssue({ code: 'custom', path: [found.share], message: found.next });
  });
}

const [firstForm, ...otherForms] = RATING_FORMS.map(({ form }) => ruleSchema(ratingForm(form)));

const rating = z.discriminatedUnion('form', [firstForm as ReturnType<typeof ruleSchema>, ...otherForms], {
  error: issue =>
    issue.code === 'invalid_union'
      ? `Write one of ${list(RATING_FORMS.map(({ form }) => form))}.`
      : 'Write it as an object, {"form": …}.',
});

/** A rule set from outside, from a file or in the record's bodies. Its messages say what to write instead. */
export const ruleSetSchema = object({
  id: textUpTo(80).describe('The id, which its address contains.'),
  title: textUpTo(200).describe('The rule set’s name, for people.'),
  rating: (rating as unknown as z.ZodType<RatingRule>).describe('How a figure is rated against its target.'),
  target: oneOf(['annual', 'profiled'])
    .exactOptional()
    .describe(
      'Which target a figure is rated against: always the annual one, or always the period’s own. Absent: the period’s own, and the annual one where it has none.',
    ),
  direction: object({
    arrows: oneOf(['both', 'short', 'long']).describe('Which arrows there are.'),
    deadBand: share.describe('How small a change counts as none: a share of the earlier figure.'),
    deadBandPoints: share
      .exactOptional()
      .describe('The same for a percentage, in points: 0.01 for 1 percentage point. Absent: as for others.'),
    cumulative: oneOf(['isolated', 'raw', 'no-arrow']).describe(
      'What is compared for a cumulative figure: the quarter alone, the figure as it is, or nothing.',
    ),
    shows: oneOf(['better', 'movement'])
      .exactOptional()
      .describe('Whether an arrow shows what got better, or how the figure moved. Absent: what got better.'),
  })
    .exactOptional()
    .describe('How arrows are drawn. Absent: as published reports draw them.'),
  wording: object({
    ratings: wordsFor([...RATINGS, 'none'])
      .exactOptional()
      .describe(
        'What stands for a rating, such as {"Slightly off": "AMBER"}; "none" for a row that is not rated.',
      ),
    directions: wordsFor(['better', 'same', 'worse', 'none'])
      .exactOptional()
      .describe('What stands for a direction, such as {"Sustained": "same"}; "none" for no comparison.'),
  })
    .exactOptional()
    .describe('The council’s own words and symbols. Absent: those that Outturn knows.'),
}).meta({ id: 'RuleSet' }) satisfies z.ZodType<RuleSet>;
