import { setTimeout as sleep } from 'node:timers/promises';
import { benchQuarter, SAMPLE_INDICATORS } from '../../bench/record/benchQuarter.ts';
import { periodCode, quarterPeriod } from '../../shared/period.ts';
import { Receipt } from '../../shared/record/contract/reports.ts';
import type { KillableRecord } from './killableRecord.ts';

export interface KillCounts {
  /** Quarters with only some of their rows. */
  partial: number;
  /** Confirmed, but not on record. */
  lost: number;
  /** On record, but a retry got another receipt than the first request. */
  answeredOtherwise: number;
  /** The moments of the kills: before the write, before the answer, after it. */
  unwritten: number;
  unanswered: number;
  answered: number;
}

const FIRST_YEAR = 1000;
const COUNTS = `SELECT
  (SELECT count(*) FROM revision WHERE period = ?1) AS revisions,
  (SELECT count(*) FROM outturn WHERE period = ?1) AS outturns,
  (SELECT count(*) FROM audit WHERE entry LIKE ?2) AS entries`;

/** Kills the record at a random moment of a sign-off, restarts it, counts its rows, and retries the sign-off. */
export async function killSweep(
  record: KillableRecord,
  kills: number,
  until: (swept: KillCounts) => boolean,
): Promise<KillCounts> {
  const swept: KillCounts = {
    partial: 0,
    lost: 0,
    answeredOtherwise: 0,
    unwritten: 0,
    unanswered: 0,
    answered: 0,
  };
  await record.start();
  const span = await timeOfSignOff(record);
  for (let kill = 0; kill < kills && !until(swept); kill++) {
    const quarter = benchQuarter(FIRST_YEAR + 2 + kill);
    const sent = record.signOff(quarter).then(receiptIn).catch(cutOff);
    await sleep(Math.random() * span * 1.2);
    await record.kill();
    const receipt = await sent;
    await record.start();

    const period = periodCode(quarterPeriod(FIRST_YEAR + 2 + kill, 2));
    const [counts] = await record.rows<Counts>(COUNTS, period, `%"period":"${quarter.period}"%`);
    const { revisions = 0, outturns = 0, entries = 0 } = counts ?? {};
    const isWhole = revisions === 1 && outturns === SAMPLE_INDICATORS && entries === 1;
    if (!isWhole && revisions + outturns + entries > 0) swept.partial++;
    if (receipt && !isWhole) swept.lost++;
    swept[receipt ? 'answered' : isWhole ? 'unanswered' : 'unwritten']++;

    const again = await record.signOff(quarter);
    const second = await receiptIn(again);
    const isRight = again.status === (isWhole ? 200 : 201) && (!receipt || receipt.hash === second?.hash);
    if (!isRight) swept.answeredOtherwise++;
  }
  return swept;
}

/** The connection died with the record, before the answer or in the middle of it. */
function cutOff(error: unknown): null {
  if (error instanceof TypeError) return null;
  throw error;
}

interface Counts {
  readonly revisions: number;
  readonly outturns: number;
  readonly entries: number;
}

/** Milliseconds of the second sign-off, since the first one has cold caches. */
async function timeOfSignOff(record: KillableRecord): Promise<number> {
  await receiptIn(await record.signOff(benchQuarter(FIRST_YEAR)));
  const start = performance.now();
  await receiptIn(await record.signOff(benchQuarter(FIRST_YEAR + 1)));
  return performance.now() - start;
}

async function receiptIn(response: Response): Promise<Receipt | null> {
  return response.ok ? Receipt.parse(await response.json()) : null;
}
