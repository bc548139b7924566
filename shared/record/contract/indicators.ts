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
import { LinkKind } from './links.ts';

export const IndicatorList = z
  .object({
    indicators: z
      .array(
        z.object({
          uid: uidField,
          lineNo: lineNoField,
          title: titleField,
          renamedFrom: z
            .array(z.string())
            .exactOptional()
            .describe(
              'The uids of the indicators that it continues under another name, nearest first. Absent if there are none.',
            ),
          names: z
            .array(
              z.object({
                from: periodField.describe('The first period with this name.'),
                lineNo: lineNoField,
                title: titleField,
              }),
            )
            .exactOptional()
            .describe(
              'Its names over time, in the order of their periods. Absent if they were not asked for.',
            ),
        }),
      )
      .describe('In the order of their first sign-off.'),
  })
  .meta({ id: 'IndicatorList' });
export type IndicatorList = z.infer<typeof IndicatorList>;

/** One quarter of one indicator. */
export const HistoryPoint = z
  .object({
    report: reportField,
    period: periodField,
    rev: revField,
    title: z.string().describe('The name of the indicator at that time.'),
    kind: kindField.describe('How the indicator was reported at that time: see Indicator.'),
    printed: z.string().describe('The outturn as printed.'),
    value: z
      .number()
      .nullable()
      .describe('The outturn as a number, a percentage in points; null if it is not a number.'),
    quarterAlone: z
      .number()
      .nullable()
      .describe(
        'Where it was marked a cumulative count, this quarter alone: null if the quarter before is not known. Otherwise `value`.',
      ),
    unit: z.string().describe('The unit of the number.'),
    target: z.string().describe('The target of the period, as printed.'),
    rating: ratingField,
  })
  .meta({ id: 'HistoryPoint' });
export type HistoryPoint = z.infer<typeof HistoryPoint>;

const linkField = LinkKind.describe('How the newer indicator continues the older one.');

export const History = z
  .object({
    uid: uidField,
    title: titleField,
    kind: kindField.describe('How the indicator was last reported: see Indicator.'),
    polarity: polarityField,
    points: z.array(HistoryPoint).describe('Period by period, oldest first.'),
    earlier: z
      .array(
        z.object({
          uid: uidField,
          title: titleField,
          followedBy: z
            .string()
            .describe('The uid of the indicator that continues it: this one, or another of these.'),
          link: linkField,
          why: whyField,
          linked_by: z.string().describe('The name of the person who linked them.'),
          linked_at: z.iso.datetime().describe('When they were linked, in UTC.'),
          points: z.array(HistoryPoint).describe('Period by period, oldest first.'),
        }),
      )
      .describe('The indicators that it continues, directly or through others, nearest first.'),
    later: z
      .array(z.object({ uid: uidField, title: titleField, link: linkField }))
      .describe('The indicators that continue this one.'),
  })
  .meta({ id: 'History' });
export type History = z.infer<typeof History>;
