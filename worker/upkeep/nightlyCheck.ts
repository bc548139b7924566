import type { JWK } from 'jose';
import {
  checkHead,
  checkSavedCheckpoint,
  type SignatureCheck,
} from '../../shared/record/export/checkChain.ts';
import type { SavedCheckpoint } from '../../shared/record/export/exportLine.ts';
import { ExportWrong } from '../../shared/record/export/exportWrong.ts';
import type { Bindings } from '../config.ts';
import type { DirectoryEntry, NightReport } from '../directory/directory.ts';
import { logTrouble } from '../directory/logTrouble.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import { isLostWithRecovery } from '../store/recoveryStore.ts';
import { checkEntries } from './checkEntries.ts';
import { checkedRecord } from './checkedRecord.ts';
import { formerKeys, signatureCheck, signCheckpoint, signingKey } from './checkpointSignature.ts';
import { putIncrements } from './exportIncrements.ts';
import { r2Checkpoints } from './r2Checkpoints.ts';
import { NO_ROUND, nightOfRound, wholeRound } from './round.ts';
import { nightSentences } from './words.ts';

type NightBindings = Pick<Bindings, 'CHECKPOINT_KEY' | 'CHECKPOINT_FORMER_KEYS' | 'CHECKPOINTS' | 'BACKUPS'>;

/** A council whose record is checked, and how much of it: the night's share, or the whole. */
interface Night {
  readonly council: DirectoryEntry;
  readonly store: CouncilStore;
  readonly day: string;
  readonly isWhole: boolean;
}

/** The last checkpoint in the bucket; null without one. Undefined if it could not be read: then nothing is signed. */
type Kept = SavedCheckpoint | null | undefined;

/**
 * Checks what a council recorded since the last night, and a share of all that it recorded before, so that each row is read
 * within a month. Signs the chain's head, and puts it and the day's lines in the buckets that are bound. A fault is an error
 * in the log, with the council's code and no person.
 */
export async function nightlyCheck(
  council: DirectoryEntry,
  store: CouncilStore,
  env: NightBindings,
  now: Date,
  isWhole = false,
): Promise<NightReport> {
  const { code } = council;
  const night = { council, store, day: now.toISOString().slice(0, 10), isWhole };
  const { key, isSigned } = await keysOf(env);
  const checkpoints = env.CHECKPOINTS ? r2Checkpoints(env.CHECKPOINTS) : null;
  const kept = checkpoints ? await tried('checkpoint-unread', code, () => checkpoints.last(code)) : null;
  const wrong = await firstFault(night, kept, isSigned);
  const entries = store.head()?.seq ?? 0;
  const sig = wrong === null && key && entries > 0 && kept !== undefined ? await signHead(night, key) : null;
  const line = { event: wrong === null ? 'record-checked' : 'record-wrong', council: code, entries, wrong };
  console[wrong === null ? 'log' : 'error'](JSON.stringify({ ...line, signed: sig !== null }));
  if (checkpoints && sig !== null && kept !== undefined) {
    // Checkpoints that an earlier night could not put there are put now.
    const added = store.checkpointsAfter(kept?.day ?? '');
    await tried('checkpoint-not-kept', code, () => checkpoints.add(code, added));
  }
  const { BACKUPS } = env;
  if (BACKUPS && wrong === null) {
    await tried('backup-not-kept', code, () => putIncrements(council, store, BACKUPS, night.day));
  }
  return { day: night.day, entries, wrong, wholeBy: store.night()?.round.wholeBy ?? null };
}

/** The key that signs; and how signatures are checked, null without a key. */
async function keysOf(
  env: NightBindings,
): Promise<{ readonly key: JWK | null; readonly isSigned: SignatureCheck | null }> {
  const key = env.CHECKPOINT_KEY ? await signingKey(env.CHECKPOINT_KEY) : null;
  const former = env.CHECKPOINT_FORMER_KEYS ? await formerKeys(env.CHECKPOINT_FORMER_KEYS) : [];
  if ((env.CHECKPOINT_KEY && !key) || !former)
    console.error(JSON.stringify({ event: 'checkpoint-key-wrong' }));
  // If a key were missing, its checkpoints would look like another deployment's.
  return { key, isSigned: key && former ? signatureCheck(key, ...former) : null };
}

/** The first fault that the night finds, in a sentence; null if there is none. Only then does the next night go on. */
async function firstFault(
  { council: { code }, store, day, isWhole }: Night,
  kept: Kept,
  isSigned: SignatureCheck | null,
): Promise<string | null> {
  if (store.isOfLaterCode()) return nightSentences.newer;
  try {
    const record = checkedRecord(code, store, isSigned);
    const before = store.night();
    if (before && before.seq > 0) checkHead(before, record.chain);
    await checkEntries(before?.seq ?? 0, Number.POSITIVE_INFINITY, record);
    const turn = isWhole ? wholeRound : nightOfRound;
    const round = await turn(before?.round ?? NO_ROUND, record, day);
    if (kept && !isLostWith(kept, store)) await checkSavedCheckpoint(kept, record.chain, code, isSigned);
    const { last: seq, hashAt } = record.chain;
    store.setNight({ day, seq, hash: hashAt(seq) ?? '', round });
    return null;
  } catch (error) {
    if (!(error instanceof ExportWrong)) throw error;
    return error.message;
  }
}

/** Whether a recovery explains that the chain has another head in its place: the former record was signed there. */
const isLostWith = (kept: SavedCheckpoint, store: CouncilStore): boolean =>
  store.hashAt(kept.seq) !== kept.hash && isLostWithRecovery(kept, store.recoveries());

/** The signature of the chain's head: today's, or an earlier one if nothing was recorded since, and the key is the same. */
async function signHead({ council: { code }, store, day }: Night, key: JWK): Promise<string> {
  const last = store.lastCheckpoint();
  const head = store.night();
  if (!head) throw new Error('A head is signed once it was found right.');
  const { seq, hash } = head;
  if (last?.day === day) return last.sig;
  if (last?.seq === seq && last.hash === hash && (await signatureCheck(key)(last, code))) return last.sig;
  const sig = await signCheckpoint({ council: code, day, seq, hash }, key);
  store.addCheckpoint({ day, seq, hash, sig });
  return sig;
}

/** What a bucket does not do is told and tried again the next night. Undefined where it failed. */
async function tried<T>(event: string, council: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    logTrouble(event, council, error);
    return undefined;
  }
}
