import type {
  BackfillPlan,
  PlannedQuarter,
  RecordBefore,
} from '../../shared/record/backfill/planBackfill.ts';
import { datedRules } from '../../shared/record/contract/ruleSets.ts';
import { fill } from '../../shared/words/fill.ts';
import type { CentralRecord, Replacement, SignOffReply } from './centralRecord.ts';
import { RecordError, type RecordErrorKind } from './recordError.ts';
import { type Wait, waitMs } from './retryWhenBusy.ts';
import { bringInFragments, bringInRefusals } from './words.ts';

/** What the record holds, as a plan of a backfill needs it: three requests, and one more for every 500 periods. */
export async function recordBefore(
  record: Pick<CentralRecord, 'recordedPeriods' | 'indicatorNames' | 'ruleSets'>,
  { council, report }: Pick<RecordBefore, 'council' | 'report'>,
  wait: Wait = waitMs,
): Promise<RecordBefore> {
  const [periods, indicators, { own }] = await Promise.all([
    patiently(() => record.recordedPeriods(report), wait),
    patiently(() => record.indicatorNames(), wait),
    patiently(() => record.ruleSets(), wait),
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

interface BringingIn {
  readonly wait: Wait;
  readonly tell: (recorded: number, quarter: PlannedQuarter) => void;
  /** Stops before the next quarter: one that was sent is waited for. */
  readonly signal?: AbortSignal;
}

/**
 * Brings the planned quarters in, oldest first, one request each. It stops at the first that the record refuses, since later
 * ones may rest on it; what is on record stays, and the next run goes on from there.
 */
export async function bringIn(
  { quarters }: Pick<BackfillPlan, 'quarters'>,
  record: Pick<CentralRecord, 'signOff'>,
  { wait, tell, signal }: BringingIn,
): Promise<BroughtIn> {
  let recorded = 0;
  for (const quarter of quarters) {
    if (signal?.aborted) return { recorded, stopped: { quarter, why: bringInFragments.interrupted } };
    const replacement = replacementOf(quarter);
    const reply = await patiently(() => record.signOff(quarter.quarter, replacement), wait, signal).catch(
      recordErrorOf,
    );
    if (reply instanceof RecordError || reply.state !== 'signed') {
      return { recorded, stopped: { quarter, why: whyOf(reply) } };
    }
    recorded++;
    tell(recorded, quarter);
  }
  return { recorded, stopped: null };
}

/** Where the period was voided, this is the correction of the void. */
const replacementOf = ({ replaces, quarter: { imported } }: PlannedQuarter): Replacement | null =>
  replaces === null ? null : { reason: 'error', explanation: imported?.reason ?? '', replaces };

function recordErrorOf(error: unknown): RecordError {
  if (error instanceof RecordError) return error;
  throw error;
}

function whyOf(reply: RecordError | Exclude<SignOffReply, { state: 'signed' }>): string {
  if (reply instanceof RecordError) {
    const { message, reference } = reply;
    return reference === '' ? message : fill(bringInFragments.reference, { message, reference });
  }
  switch (reply.state) {
    case 'stale':
      return fill(bringInRefusals.stale, { name: reply.current.signed_by });
    case 'locked':
      return bringInRefusals.locked;
    case 'refused':
      return reply.rows[0]?.sentence ?? reply.sentence;
  }
}

/**
 * A busy record, and one that counts requests, is met by waiting, and a broken connection by another try. Asking again is
 * safe: a quarter that is sent twice has the same key.
 */
async function patiently<T>(ask: () => Promise<T>, wait: Wait, signal?: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      const patience = error instanceof RecordError ? PATIENCE[error.kind] : undefined;
      if (!patience || tries > patience.tries) throw error;
      await wait(patience.ms);
      if (signal?.aborted) throw error;
    }
  }
}

/** A limit on requests counts by the minute, so that a wait of a few minutes always ends it. */
const PATIENCE: Readonly<Partial<Record<RecordErrorKind, { readonly ms: number; readonly tries: number }>>> =
  {
    busy: { ms: 20_000, tries: 15 },
    unreachable: { ms: 2000, tries: 3 },
    'timed-out': { ms: 2000, tries: 3 },
  };
