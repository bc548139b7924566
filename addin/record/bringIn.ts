import type {
  BackfillPlan,
  PlannedQuarter,
  RecordBefore,
} from '../../shared/record/backfill/planBackfill.ts';
import { datedRules } from '../../shared/record/contract/ruleSets.ts';
import { fill } from '../../shared/words/fill.ts';
import type { CentralRecord, SignOffReply } from './centralRecord.ts';
import { RecordError } from './recordError.ts';
import type { Wait } from './retryWhenBusy.ts';
import { bringInRefusals } from './words.ts';

/** What the record holds, as a plan of a backfill needs it: three requests, and one more for every 500 periods. */
export async function recordBefore(
  record: Pick<CentralRecord, 'recordedPeriods' | 'indicatorNames' | 'ruleSets'>,
  { council, report }: Pick<RecordBefore, 'council' | 'report'>,
): Promise<RecordBefore> {
  const [periods, indicators, { own }] = await Promise.all([
    record.recordedPeriods(report),
    record.indicatorNames(),
    record.ruleSets(),
  ]);
  return { council, report, periods, indicators, ownRules: own.flatMap(datedRules) };
}

/** Why a backfill stopped before its end: the record refused a quarter, or could not be reached. */
export interface BringInStop {
  readonly quarter: PlannedQuarter;
  /** In a sentence. */
  readonly why: string;
}

export interface BroughtIn {
  /** How many quarters are on record now by this run. */
  readonly recorded: number;
  /** Null once every planned quarter is on record. */
  readonly stopped: BringInStop | null;
}

/** A limit on requests counts by the minute, so that a wait of a few minutes always ends it. */
const BUSY_WAIT_MS = 20_000;
const BUSY_WAITS = 15;

/**
 * Brings the planned quarters in, oldest first, one request each. It stops at the first that the record refuses, since later
 * ones may rest on it; what is on record stays, and the next run goes on from there.
 */
export async function bringIn(
  { quarters }: Pick<BackfillPlan, 'quarters'>,
  record: Pick<CentralRecord, 'signOff'>,
  { wait, tell }: { readonly wait: Wait; readonly tell: (recorded: number, quarter: PlannedQuarter) => void },
): Promise<BroughtIn> {
  let recorded = 0;
  for (const quarter of quarters) {
    const reply = await patiently(() => record.signOff(quarter.quarter, null), wait);
    if (reply instanceof RecordError || reply.state !== 'signed') {
      return { recorded, stopped: { quarter, why: whyOf(reply) } };
    }
    recorded++;
    tell(recorded, quarter);
  }
  return { recorded, stopped: null };
}

function whyOf(reply: RecordError | Exclude<SignOffReply, { state: 'signed' }>): string {
  if (reply instanceof RecordError) return reply.message;
  switch (reply.state) {
    case 'stale':
      return fill(bringInRefusals.stale, { name: reply.current.signed_by });
    case 'locked':
      return bringInRefusals.locked;
    case 'refused':
      return reply.rows[0]?.sentence ?? reply.sentence;
  }
}

/** A busy record, and one that counts requests, is met by waiting. Sending a quarter again is safe: its key is the same. */
async function patiently(send: () => Promise<SignOffReply>, wait: Wait): Promise<SignOffReply | RecordError> {
  for (let waits = 0; ; waits++) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      if (error.kind !== 'busy' || waits === BUSY_WAITS) return error;
      await wait(BUSY_WAIT_MS);
    }
  }
}
