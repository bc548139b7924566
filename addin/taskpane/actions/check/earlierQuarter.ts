import { type EarlierQuarter, earlierQuarterOf } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import { previousPeriod, samePeriod } from '../../../../shared/period.ts';
import type { RecordedReport } from '../../../../shared/record/contract/reports.ts';
import type { Report } from '../../../../shared/report.ts';
import { RecordError } from '../../../record/recordError.ts';
import type { OpenedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';

/**
 * The quarter before: from its own sheet in this workbook, or from the record where a person is signed in. Null where
 * neither has it. Checks that need it are then skipped.
 */
export async function readEarlierQuarter(
  { record }: ActionContext,
  { report, indicatorMatches }: Pick<OpenedReport, 'report' | 'indicatorMatches'>,
  others: readonly Report[],
): Promise<EarlierQuarter | null> {
  const before = previousPeriod(report.period);
  const sheet = others.find(({ period }) => samePeriod(period, before));
  if (sheet) return earlierQuarterOf(sheet);
  if (record.person() === null) return null;
  try {
    const recorded = await record.report(before);
    return recorded && earlierOnRecord(recorded, report, indicatorMatches);
  } catch (error) {
    if (error instanceof RecordError) return null;
    throw error;
  }
}

/**
 * Matches the recorded rows to this quarter's by their identity on record: a matched row takes the id of its row in the
 * sheet. One that is no longer in the sheet keeps its uid.
 */
function earlierOnRecord(
  { body }: RecordedReport,
  report: Report,
  indicatorMatches: OpenedReport['indicatorMatches'],
): EarlierQuarter {
  const ids = new Map([...(indicatorMatches?.rows ?? [])].map(([id, { uid }]) => [uid, id]));
  return {
    period: previousPeriod(report.period),
    isByIdentity: indicatorMatches !== null,
    indicators: body.indicators.map(({ uid, lineNo, title, texts: { comment, ...texts } }) => ({
      id: ids.get(uid) ?? uid,
      lineNo,
      title,
      texts,
      comment,
    })),
  };
}
