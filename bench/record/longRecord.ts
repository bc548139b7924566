import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { QUOTAS } from '../../worker/acts/quota.ts';
import { benchQuarter } from './benchQuarter.ts';
import type { MeasuredRecord } from './measuredRecord.ts';
import type { RecordFigure } from './recordFigure.ts';

const INDICATORS = 200;
const QUARTERS = 80;
const FIRST_YEAR = 1400;
const NIGHTS = 31;
/** Quarters that are recorded between two nights. */
const ADDED = 8;

/** As long as those of the sample report: a title of 70 characters and a comment of 250. */
const TITLE = ' of residents who rate the service as good or better in the survey';
const COMMENT =
  'The figure is better than three months ago, since the second depot opened in July and the backlog of the spring was cleared. It remains below the target of the year, and the service expects to reach it in the fourth quarter, when the new contract begins.';

/** Twenty years of one council: one line number changes each quarter, and all shift once a year. */
function quarterOf(index: number): SignedQuarter {
  const year = FIRST_YEAR + Math.floor(index / 4);
  const signed = benchQuarter(year, 'Appendix 1', INDICATORS);
  const shift = Math.floor(index / 4);
  const indicators = signed.indicators.map((row, at) => ({
    ...row,
    title: `${row.title}${TITLE}`,
    lineNo: at === index ? `${at + 1 + shift}a` : `${at + 1 + shift}`,
    texts: { ...row.texts, comment: `${COMMENT} ${index}.${at}` },
  }));
  return { ...signed, period: signed.period.replace('Q2', `Q${(index % 4) + 1}`), indicators };
}

/** What a report costs that a person submits when their quota is used up. */
export async function overQuotaFigures(record: MeasuredRecord): Promise<RecordFigure[]> {
  const most = QUOTAS['submissions-of-person'];
  for (let at = 0; at < most; at++) await record.submit(benchQuarter(FIRST_YEAR + at));
  const { status, costs } = await record.submit(benchQuarter(FIRST_YEAR + most));
  if (status !== 429) throw new Error(`The record did not refuse a report beyond the quota: ${status}.`);
  return [
    { figure: 'record.over_quota_rows_read', value: costs.read, unit: 'rows' },
    { figure: 'record.over_quota_rows_written', value: costs.written, unit: 'rows' },
  ];
}

interface NightCosts {
  readonly wrong: string | null;
  readonly read: number;
  readonly written: number;
}

/** A record of 200 indicators and 80 quarters, each submitted and approved: its size, and a month of its nights. */
export async function longRecordFigures(record: MeasuredRecord): Promise<RecordFigure[]> {
  const of = `${INDICATORS}x${QUARTERS}`;
  for (let index = 0; index < QUARTERS; index++) await record.submitAndApprove(quarterOf(index));
  const bytes = Number(await record.call('databaseSize'));
  const night = async (day: number): Promise<NightCosts> => {
    const costs = (await record.call('night', day)) as NightCosts;
    if (costs.wrong !== null) throw new Error(costs.wrong);
    return costs;
  };
  // Two nights read the record, since nobody knows yet how much there is; then each has its share.
  const first = [await night(1), await night(2)];
  const quiet: NightCosts[] = [];
  for (let day = 3; day < 3 + NIGHTS; day++) quiet.push(await night(day));
  const reads = quiet.map(({ read }) => read);
  let written = 0;
  for (let added = 0; added < ADDED; added++) {
    written += (await record.submitAndApprove(quarterOf(QUARTERS + added))).written;
  }
  const after = await night(3 + NIGHTS);
  return [
    { figure: `record.megabytes.${of}`, value: Math.round(bytes / 100_000) / 10, unit: 'MB' },
    {
      figure: `record.night_rows_read.${of}`,
      value: Math.max(...reads),
      unit: 'rows, the most of 31 nights',
    },
    {
      figure: `record.night_rows_read.${of}.first`,
      value: first.reduce((sum, { read }) => sum + read, 0),
      unit: 'rows, of the first two nights',
    },
    {
      figure: `record.night_rows_read.each_added`,
      // Compared with the quietest, so that no share of the round hides it.
      value: Math.round((100 * (after.read - Math.min(...reads))) / written) / 100,
      unit: `rows, of ${written} that ${ADDED} quarters wrote`,
    },
    {
      figure: 'record.night_rows_written',
      value: Math.max(...[...first, ...quiet, after].map(night => night.written)),
      unit: 'rows',
    },
  ];
}
