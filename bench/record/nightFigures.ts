import { setTimeout as sleep } from 'node:timers/promises';
import { addresses } from '../../shared/record/contract/addresses.ts';
import type { KnownCouncil } from '../../shared/record/contract/operator.ts';
import type { MeasuredRecord } from './measuredRecord.ts';
import type { RecordFigure } from './recordFigure.ts';

const COUNCILS = 1000;
/** Added by one request. */
const TOGETHER = 50;
const LONGEST_MS = 300_000;

/**
 * Councils whose night comes at one moment: each a council's object of its own in workerd, with its database, its alarm and
 * one act on record. Nothing stands for anything else, but that the alarms of a deployment are spread over four hours.
 */
export async function nightFigures(record: MeasuredRecord): Promise<RecordFigure[]> {
  // Once all of them are there: the last alarm is set before the first one comes.
  const moment = Date.now() + LONGEST_MS / 5;
  for (let from = 0; from < COUNCILS; from += TOGETHER) {
    await record.call('addCouncils', from, from + TOGETHER, moment);
  }
  const until = Math.max(moment, Date.now()) + LONGEST_MS;
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
