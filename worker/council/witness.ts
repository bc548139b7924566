import type { HeadReply, RecordHead } from '../../shared/record/contract/heads.ts';
import { type Intended, type Quota, usedQuota } from '../acts/quota.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import { recoveryThatLost } from '../store/recoveryStore.ts';
import type { Settings } from '../store/settingStore.ts';

/** A person's request to their council's record, with the head of the chain that they hold. */
export interface Admitted {
  readonly council: string;
  /** The id of the record that the directory names for the council. */
  readonly record: string;
  /** The person's directory id. */
  readonly person: string;
  /** Null where they hold none. */
  readonly held: RecordHead | null;
  /** What they are about to record, where a quota limits it. */
  readonly intended: Intended | null;
}

/** How the council uses its record, and whether the head is still on record; null where none was sent. */
export interface Admission {
  readonly settings: Settings;
  readonly head: HeadReply | null;
  /** The quota that is used up for what they intend. */
  readonly usedQuota: Quota | null;
}

/**
 * Answers what every request of a person asks. A head that is on record costs one row. One that does not is a line in the log,
 * one a person and hour while the object lives.
 */
export function admit(asked: Admitted, store: CouncilStore, now: Date): Admission {
  const head = asked.held && compareHead(asked.held, asked.record, store);
  if (head && head.state !== 'on-record') logHead(asked, head, now.getTime());
  return {
    settings: store.settings(),
    head,
    usedQuota: asked.intended && usedQuota(asked.intended, asked.person, store, now),
  };
}

/** A record that was restored elsewhere has another id and the same chain: then the head is on record. */
function compareHead({ record, seq, hash }: RecordHead, own: string, store: CouncilStore): HeadReply {
  const found = store.hashAt(seq);
  if (found === hash) return { state: 'on-record', onRecord: { record: own, seq, hash } };
  const recovery = recoveryThatLost({ record, seq }, store.recoveries());
  if (recovery) {
    const onRecord = { record: own, seq: recovery.seq, hash: store.hashAt(recovery.seq) ?? '' };
    return { state: 'recovered', onRecord };
  }
  if (record === own && found !== null)
    return { state: 'differs', onRecord: { record: own, seq, hash: found } };
  const last = store.head() ?? { seq: 0, hash: '' };
  return { state: record === own ? 'missing' : 'other-record', onRecord: { record: own, ...last } };
}

const AN_HOUR = 3_600_000;

/** When a person's head was last logged, by record and person. */
const logged = new Map<string, number>();

/** The line names no person. */
function logHead(
  { council, record, person, held }: Admitted,
  { state, onRecord }: HeadReply,
  now: number,
): void {
  for (const [key, at] of logged) if (now - at >= AN_HOUR) logged.delete(key);
  const key = `${record} ${person}`;
  if (logged.has(key)) return;
  logged.set(key, now);
  const line = JSON.stringify({ event: 'head-not-on-record', council, state, held, on_record: onRecord });
  console[state === 'other-record' || state === 'recovered' ? 'log' : 'error'](line);
}
