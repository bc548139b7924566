import { setTimeout as sleep } from 'node:timers/promises';
import { addresses } from '../../shared/record/contract/addresses.ts';
import type { KnownCouncil } from '../../shared/record/contract/operator.ts';
import type { MeasuredRecord } from './measuredRecord.ts';
import type { RecordFigure } from './recordFigure.ts';

const COUNCILS = 1000;
/** From when the nights are set to when they come, and then the longest that is waited for. */
const BEFORE_MS = 20_000;
const LONGEST_MS = 300_000;

/**
 * Councils whose night comes at one moment: each a council's object of its own in workerd, with its database, its alarm and
 * one act on record. Nothing stands for anything else, but that the alarms of a deployment are spread over four hours.
 */
export async function nightFigures(record: MeasuredRecord): Promise<RecordFigure[]> {
  // One a request: of requests that took some seconds, the local runtime lost a few.
  for (let number = 0; number < COUNCILS; number++) await record.call('addCouncil', number);
  const moment = Date.now() + BEFORE_MS;
  await record.call('nightsAt', COUNCILS, moment);
  if (Date.now() >= moment) throw new Error('The first nights came before the last ones were set.');
  const until = moment + LONGEST_MS;
  let reported = 0;
  while (reported < COUNCILS && Date.now() < until) {
    await sleep(1000);
    reported = await reportedRight(record);
  }
  const seconds = Math.round((Date.now() - moment) / 1000);
  return [
    { figure: `record.alarms_reported.${COUNCILS}`, value: reported, unit: `councils, within ${seconds} s` },
  ];
}

/** The councils whose own night reported to the directory that it found nothing wrong. */
async function reportedRight(record: MeasuredRecord): Promise<number> {
  const { councils } = (await record.operate('GET', addresses.operatorCouncils)) as {
    readonly councils: readonly KnownCouncil[];
  };
  return councils.filter(({ night }) => night !== null && night.wrong === null && night.entries === 1).length;
}
