import { earlierIndicatorIn } from '../../../../shared/checks/earlier/earlierIndicator.ts';
import { type EarlierQuarter, earlierQuarterOf } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import {
  lacksPointBeforeBase,
  periodBeforeBase,
  withPointsBeforeBase,
} from '../../../../shared/checks/earlier/pointBeforeBase.ts';
import { type Period, periodText, previousPeriod, samePeriod } from '../../../../shared/period.ts';
import { periodsOfBases } from '../../../../shared/record/compare/basesOnRecord.ts';
import type { RecordedReport } from '../../../../shared/record/contract/reports.ts';
import type { SignOffState } from '../../../../shared/record/contract/signOffState.ts';
import { type Report, sheetsOf } from '../../../../shared/report.ts';
import { joinReports } from '../../../../shared/sheet/parts/joinReports.ts';
import { withoutItsPeriod } from '../../../../shared/sheet/parts/partNames.ts';
import type { OpenedReport } from '../../state/paneState.ts';

type Identified = Pick<OpenedReport, 'report' | 'indicatorMatches'>;

/** Where earlier quarters are found: on the other sheets of the workbook, and in what was read of the record. */
export interface EarlierQuarters {
  readonly others: readonly Report[];
  /** Null where nothing was read. */
  readonly state: SignOffState | null;
}

/**
 * The periods to request from the record: those of the bases always, since they are compared with what was signed; the point
 * before the base only where no other sheet of the workbook has it.
 */
export function earlierPeriods(report: Report, others: readonly Report[] = []): readonly Period[] {
  const beforeBase = lacksPointBeforeBase(report) ? periodBeforeBase(report) : null;
  const isOnSheet = others.some(({ period }) => beforeBase !== null && samePeriod(period, beforeBase));
  return [...periodsOfBases(report), ...(beforeBase && !isOnSheet ? [beforeBase] : [])];
}

/** The quarter before. Null where neither the workbook nor the record has it. Checks that need it are then skipped. */
export const findEarlierQuarter = (open: Identified, among: EarlierQuarters): EarlierQuarter | null =>
  findQuarter(open, among, previousPeriod(open.report.period));

/**
 * The report with the point before the base of its (C) counts: as the sheet prints it, otherwise from the workbook or the
 * record, otherwise as it was when the quarter was signed off here.
 */
export function addPointsBeforeBase(
  open: Identified,
  among: EarlierQuarters,
  signed: Readonly<Record<string, string>>,
): Report {
  const { report } = open;
  const period = periodBeforeBase(report);
  if (period === null || !lacksPointBeforeBase(report)) return report;
  const quarter = findQuarter(open, among, period);
  if (quarter === null) return withPointsBeforeBase(report, ({ id }) => signed[id]);
  const indicatorIn = earlierIndicatorIn(quarter);
  return withPointsBeforeBase(report, indicator => indicatorIn(indicator)?.texts.performance);
}

/** An earlier quarter from its own sheet in this workbook, or from the record. */
export function findQuarter(
  { report, indicatorMatches }: Identified,
  { others, state }: EarlierQuarters,
  period: Period,
): EarlierQuarter | null {
  const sheets = sheetsOfQuarter(report, others, period);
  if (sheets) return earlierQuarterOf(sheets);
  const recorded = state?.earlier.find(({ receipt }) => receipt.period === periodText(period));
  return recorded ? earlierOnRecord(recorded, period, indicatorMatches) : null;
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
    ruleSet: body.ruleSet,
    indicators: body.indicators.map(({ uid, lineNo, title, polarity, texts: { comment, ...texts } }) => ({
      id: ids.get(uid) ?? uid,
      lineNo,
      title,
      polarity,
      texts,
      comment,
    })),
  };
}
