import { type Earlier, earlierOf } from '../../../shared/checks/earlier.ts';
import { previousPeriod, samePeriod } from '../../../shared/quarter.ts';
import type { RecordedReport } from '../../../shared/record/contract.ts';
import type { Report } from '../../../shared/report.ts';
import { RecordError } from '../../record/recordError.ts';
import type { Tools } from './tools.ts';

/**
 * What the quarter before said: its own sheet in this workbook, else the record where a person is signed in; null where
 * neither has it. The check goes on without: what needs it is then not looked for.
 */
export async function earlierQuarter(
  { record }: Tools,
  report: Report,
  others: readonly Report[],
): Promise<Earlier | null> {
  const before = previousPeriod(report.period);
  const sheet = others.find(({ period }) => samePeriod(period, before));
  if (sheet) return earlierOf(sheet);
  if (record.person() === null) return null;
  try {
    const recorded = await record.report(before);
    return recorded && earlierOnRecord(recorded, report);
  } catch (error) {
    if (error instanceof RecordError) return null;
    throw error;
  }
}

/** Laid beside this quarter's rows by the identity that both keep. */
function earlierOnRecord({ body }: RecordedReport, report: Report): Earlier {
  return {
    period: previousPeriod(report.period),
    indicators: body.indicators.map(({ uid, title, texts: { comment, ...texts } }) => ({
      id: uid,
      title,
      texts,
      comment,
    })),
  };
}
