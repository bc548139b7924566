import { z } from 'zod';
import { Comparison } from './comparison.ts';
import { periodField, reportField, uidField } from './fields.ts';
import { IndicatorList } from './indicators.ts';
import { Lock } from './locks.ts';
import { NamedReports } from './namedReports.ts';
import { RecordedReport, Revisions } from './reports.ts';
import { Submissions } from './submissions.ts';

/** As many other periods as one request may ask for. */
export const MOST_EARLIER = 4;

/** Everything that the Sign off step asks about a period of a report, as it was at one moment. */
export const SignOffState = z
  .object({
    report: reportField,
    period: periodField,
    reports: NamedReports.shape.reports,
    recorded: RecordedReport.nullable().describe('The latest revision; null if there is none.'),
    revisions: Revisions.shape.revisions,
    submissions: Submissions.shape.submissions,
    lock: Lock.describe('Whether the period is locked.'),
    affects: Comparison.shape.touches,
    indicators: IndicatorList.shape.indicators,
    earlier: z
      .array(RecordedReport)
      .describe('The latest revisions of the other periods in the request; without those not on record.'),
    elsewhere: z
      .array(
        z.object({
          report: reportField,
          uid: uidField,
          performance: z.string().describe('The outturn as printed.'),
        }),
      )
      .describe('What the council’s other reports have on record for the period.'),
  })
  .meta({ id: 'SignOffState' });
export type SignOffState = z.infer<typeof SignOffState>;
