import { z } from 'zod';
import {
  kindField,
  lineNoField,
  periodField,
  polarityField,
  ratingField,
  reportField,
  revField,
  titleField,
  uidField,
  whyField,
} from './fields.ts';

/** The most indicators of one request for series, and the most figures of one reply. */
export const MOST_SERIES = 200;
export const MOST_POINTS = 20_000;

const directionField = z.enum(['better', 'same', 'worse']).exactOptional();

/** One period of one indicator. What is usual is left out: a reply holds thousands of these. */
export const SeriesPoint = z
  .object({
    period: periodField,
    printed: z.string().describe('The outturn as printed.'),
    value: z
      .number()
      .exactOptional()
      .describe('The outturn as a number, a percentage in points. Absent if it is not a number.'),
    alone: z
      .number()
      .nullable()
      .exactOptional()
      .describe(
        'Of a figure marked as a cumulative count, this period alone: null if the period before is not known. Absent if it is `value`.',
      ),
    unit: z.string().exactOptional().describe('The unit of the number. Absent if it has none.'),
    target: z.string().exactOptional().describe('The target of the period, as printed. Absent without one.'),
    aim: z
      .number()
      .exactOptional()
      .describe('The target as a number, in the unit of the outturn. Absent if it is not one such number.'),
    rating: ratingField.unwrap().exactOptional().describe('The rating as signed. Absent if it is not rated.'),
    short: directionField.describe('The direction since the period before, as signed. Absent without one.'),
    long: directionField.describe(
      'The direction since the same point last year, as signed. Absent without one.',
    ),
    dataPeriod: z
      .string()
      .exactOptional()
      .describe('The period that the figure is for, in the words of the report, if it prints another one.'),
    provisional: z
      .literal(true)
      .exactOptional()
      .describe('True for a figure that is printed as provisional.'),
    report: reportField
      .exactOptional()
      .describe('The report that the figure is from, as addresses name it. Absent for the corporate report.'),
    rev: revField
      .exactOptional()
      .describe('The revision that the figure is of: see `revisions`. Absent for the first one.'),
    first: z
      .object({
        printed: z.string().describe('The outturn as printed.'),
        value: z.number().exactOptional().describe('The outturn as a number. Absent if it is not a number.'),
      })
      .exactOptional()
      .describe('The outturn as it was first signed, if a later revision changed it.'),
  })
  .meta({ id: 'SeriesPoint' });
export type SeriesPoint = z.infer<typeof SeriesPoint>;

const BEGINNINGS = ['first', 'relabelled', 'renamed', 'redefined'] as const;

/** Periods in which an indicator had one name and one marking. */
export const SeriesStretch = z
  .object({
    uid: uidField,
    title: titleField,
    kind: kindField.describe('How the indicator was marked in these periods.'),
    begins: z
      .enum(BEGINNINGS)
      .describe(
        'How it follows the stretch before: as the same indicator with other words or another marking, or linked by a person as renamed or as redefined. No comparison crosses a redefinition.',
      ),
    why: whyField.exactOptional().describe('Why it was linked. Absent if it was not.'),
    points: z.array(SeriesPoint).describe('Period by period, oldest first. A missing period has no point.'),
  })
  .meta({ id: 'SeriesStretch' });
export type SeriesStretch = z.infer<typeof SeriesStretch>;

export const IndicatorSeries = z
  .object({
    uid: uidField,
    lineNo: lineNoField,
    title: titleField,
    polarity: polarityField,
    stretches: z.array(SeriesStretch).describe('Oldest first, with the indicators that it continues.'),
  })
  .meta({ id: 'IndicatorSeries' });
export type IndicatorSeries = z.infer<typeof IndicatorSeries>;

export const Series = z
  .object({
    series: z.array(IndicatorSeries).describe('In the order of the request; those on record.'),
    revisions: z
      .array(
        z.object({
          report: reportField,
          period: periodField,
          rev: revField,
          ruleSet: z.string().describe('The id of the rule set that the quarter was rated by.'),
          reason: z
            .string()
            .exactOptional()
            .describe('Why it was corrected, in the officer’s own words. Absent for a first revision.'),
        }),
      )
      .describe('The revisions that the points are of, oldest period first.'),
  })
  .meta({ id: 'Series' });
export type Series = z.infer<typeof Series>;

const ratedAs = (rating: string) => z.number().int().describe(`The number of indicators rated ${rating}.`);

export const Headlines = z
  .object({
    headlines: z
      .array(
        z.object({
          report: reportField,
          period: periodField,
          rev: revField,
          themes: z
            .array(
              z.object({
                theme: z.string().describe('The section’s name up to its colon.'),
                GREEN: ratedAs('GREEN'),
                YELLOW: ratedAs('YELLOW'),
                AMBER: ratedAs('AMBER'),
                RED: ratedAs('RED'),
                BLUE: ratedAs('BLUE'),
                notRated: z.number().int().describe('The number of indicators that are not rated.'),
              }),
            )
            .describe('In the order of the report.'),
        }),
      )
      .describe('The latest revision of each period and report, oldest period first.'),
  })
  .meta({ id: 'Headlines' });
export type Headlines = z.infer<typeof Headlines>;
