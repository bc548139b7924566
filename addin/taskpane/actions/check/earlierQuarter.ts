import { earlierIndicatorIn } from '../../../../shared/checks/earlier/earlierIndicator.ts';
import { type EarlierQuarter, earlierQuarterOf } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import {
  lacksPointBeforeBase,
  periodBeforeBase,
  withPointsBeforeBase,
} from '../../../../shared/checks/earlier/pointBeforeBase.ts';
import { type Period, previousPeriod, samePeriod } from '../../../../shared/period.ts';
import type { RecordedReport } from '../../../../shared/record/contract/reports.ts';
import { type Report, sheetsOf } from '../../../../shared/report.ts';
import { joinReports } from '../../../../shared/sheet/parts/joinReports.ts';
import { withoutItsPeriod } from '../../../../shared/sheet/parts/partNames.ts';
import { RecordError } from '../../../record/recordError.ts';
import type { OpenedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';

type Identified = Pick<OpenedReport, 'report' | 'namedReport' | 'indicatorMatches'>;

/** The quarter before. Null where neither the workbook nor the record has it. Checks that need it are then skipped. */
export const readEarlierQuarter = (
  context: ActionContext,
  open: Identified,
  others: readonly Report[],
): Promise<EarlierQuarter | null> => readQuarter(context, open, others, previousPeriod(open.report.period));

/**
 * The report with the point before the base of its (C) counts: as the sheet prints it, otherwise from the workbook or the
 * record, otherwise as it was when the quarter was signed off here.
 */
export async function readPointsBeforeBase(
  context: ActionContext,
  open: Identified,
  others: readonly Report[],
  signed: Readonly<Record<string, string>>,
): Promise<Report> {
  const { report } = open;
  const period = periodBeforeBase(report);
  if (period === null || !lacksPointBeforeBase(report)) return report;
  const quarter = await readQuarter(context, open, others, period);
  if (quarter === null) return withPointsBeforeBase(report, ({ id }) => signed[id]);
  const indicatorIn = earlierIndicatorIn(quarter);
  return withPointsBeforeBase(report, indicator => indicatorIn(indicator)?.texts.performance);
}

/** An earlier quarter from its own sheet in this workbook, or from the record where a person is signed in. */
async function readQuarter(
  { record }: ActionContext,
  { report, namedReport, indicatorMatches }: Identified,
  others: readonly Report[],
  period: Period,
): Promise<EarlierQuarter | null> {
  const sheets = sheetsOfQuarter(report, others, period);
  if (sheets) return earlierQuarterOf(sheets);
  if (record.person() === null) return null;
  try {
    const recorded = await record.report({ report: namedReport, period });
    return recorded && earlierOnRecord(recorded, period, indicatorMatches);
  } catch (error) {
    if (error instanceof RecordError) return null;
    throw error;
  }
}

/** That quarter's sheets of the same report: those that are called as its own are, otherwise the first. */
function sheetsOfQuarter(report: Report, others: readonly Report[], period: Period): Report | null {
  const ofPeriod = others.filter(other => samePeriod(other.period, period));
  const names = new Set(sheetsOf(report).map(({ sheet }) => withoutItsPeriod(sheet)));
  const [first, ...further] = ofPeriod.filter(({ sheet }) => names.has(withoutItsPeriod(sheet)));
  return first === undefined ? (ofPeriod[0] ?? null) : joinReports([first, ...further]);
}

/**
 * Matches the recorded rows to this quarter's by their identity on record: a matched row takes the id of its row in the
 * sheet. One that is no longer in the sheet keeps its uid.
 */
function earlierOnRecord(
  { body }: RecordedReport,
  period: Period,
  indicatorMatches: OpenedReport['indicatorMatches'],
): EarlierQuarter {
  const ids = new Map([...(indicatorMatches?.rows ?? [])].map(([id, { uid }]) => [uid, id]));
  return {
    period,
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
