import type { SavedCheckpoint } from '../../shared/record/export/exportLine.ts';
import type { Bindings } from '../config.ts';
import type { DirectoryEntry, NightReport } from '../directory/directory.ts';
import { logTrouble } from '../directory/logTrouble.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import { checkCouncil, type Night } from './checkCouncil.ts';
import { formerKeys, signingKey } from './checkpointSignature.ts';
import { r2Checkpoints } from './r2Checkpoints.ts';

type NightBindings = Pick<Bindings, 'CHECKPOINT_KEY' | 'CHECKPOINT_FORMER_KEYS' | 'CHECKPOINTS'>;

/**
 * Checks a council's record, also against the last checkpoint in the bucket if there is one, and signs its head and puts it
 * there. A fault is an error in the log, with the council's code and no person.
 */
export async function nightlyCheck(
  council: DirectoryEntry,
  store: CouncilStore,
  env: NightBindings,
  now: Date,
): Promise<NightReport> {
  const key = env.CHECKPOINT_KEY ? await signingKey(env.CHECKPOINT_KEY) : null;
  const former = env.CHECKPOINT_FORMER_KEYS ? await formerKeys(env.CHECKPOINT_FORMER_KEYS) : [];
  if ((env.CHECKPOINT_KEY && !key) || !former)
    console.error(JSON.stringify({ event: 'checkpoint-key-wrong' }));
  // If a key were missing, its checkpoints would look like another deployment's.
  const checking = key && former ? [key, ...former] : [];
  const outside = env.CHECKPOINTS ? r2Checkpoints(env.CHECKPOINTS) : null;
  const day = now.toISOString().slice(0, 10);
  const kept = outside && (await lastOf(council.code, outside));
  return checked(council, { key, checking, day, kept }, { store, outside });
}

type Outside = ReturnType<typeof r2Checkpoints>;

async function lastOf(code: string, outside: Outside): Promise<SavedCheckpoint | null | 'unread'> {
  try {
    return await outside.last(code);
  } catch (error) {
    logTrouble('checkpoint-unread', code, error);
    return 'unread';
  }
}

async function checked(
  council: DirectoryEntry,
  night: Night,
  { store, outside }: { readonly store: CouncilStore; readonly outside: Outside | null },
): Promise<NightReport> {
  const { code } = council;
  const { entries, wrong, sig } = await checkCouncil(council, store, night);
  const event = wrong === null ? 'record-checked' : 'record-wrong';
  const line = { event, council: code, entries, wrong, signed: sig !== null };
  console[wrong === null ? 'log' : 'error'](JSON.stringify(line));
  if (outside && sig !== null && night.kept !== 'unread') {
    try {
      // Checkpoints that an earlier night could not put there are put now.
      await outside.add(code, store.checkpointsAfter(night.kept?.day ?? ''));
    } catch (error) {
      logTrouble('checkpoint-not-kept', code, error);
    }
  }
  return { day: night.day, entries, wrong };
}
