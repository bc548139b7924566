import { periodCode, quarterPeriod } from '../../shared/period.ts';
import { CORPORATE_REPORT } from '../../shared/record/contract/reportNames.ts';
import { benchQuarter } from './benchQuarter.ts';
import type { MeasuredRecord } from './measuredRecord.ts';
import type { RecordFigure } from './recordFigure.ts';
import { median, rounded, timed } from './timing.ts';

const COUNCILS = 320;
const YEAR = 2017;
const RUNS = 40;

/** The first read of a council's object that was evicted: alone in its deployment, and among all the councils of a country. */
export async function coldFigures(record: MeasuredRecord): Promise<RecordFigure[]> {
  await record.signOff(benchQuarter(YEAR));
  const alone = await coldRead(record);
  for (let number = 1; number < COUNCILS; number++) await record.call('addCouncil', number);
  const among = await coldRead(record);
  return [
    {
      figure: 'record.cold_open_ratio',
      value: rounded(among / alone),
      unit: `times slower among ${COUNCILS} councils, ${rounded(alone)} ms alone`,
    },
  ];
}

async function coldRead(record: MeasuredRecord): Promise<number> {
  const times: number[] = [];
  const period = periodCode(quarterPeriod(YEAR, 2));
  for (let run = 0; run < RUNS; run++) {
    await record.call('evict');
    times.push(await timed(() => record.call('ask', CORPORATE_REPORT, 'latestReport', period)));
  }
  return median(times);
}
