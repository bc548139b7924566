import type { SavedCheckpoint } from '../../shared/record/export/exportLine.ts';
import type { Bindings } from '../config.ts';
import { d1Store } from '../store/d1/d1Store.ts';
import type { Store } from '../store/store.ts';
import { checkCouncil, type Night } from './checkCouncil.ts';
import { formerKeys, signingKey } from './checkpointSignature.ts';
import { r2Checkpoints } from './r2Checkpoints.ts';

/**
 * Checks each council's record every night, also against the last checkpoint in the bucket if there is one, and signs its
 * head and puts it there. A fault is an error in the log, with the council's code and no person. A failure for one council
 * does not stop the check of the others.
 */
export async function nightlyCheck(env: Bindings, now: Date): Promise<void> {
  const store = d1Store(env.DB);
  const key = env.CHECKPOINT_KEY ? await signingKey(env.CHECKPOINT_KEY) : null;
  const former = env.CHECKPOINT_FORMER_KEYS ? await formerKeys(env.CHECKPOINT_FORMER_KEYS) : [];
  if ((env.CHECKPOINT_KEY && !key) || !former)
    console.error(JSON.stringify({ event: 'checkpoint-key-wrong' }));
  // If a key were missing, its checkpoints would look like another deployment's.
  const checking = key && former ? [key, ...former] : [];
  const outside = env.CHECKPOINTS ? r2Checkpoints(env.CHECKPOINTS) : null;
  const day = now.toISOString().slice(0, 10);
  for (const council of await store.councils()) {
    try {
      const kept = outside && (await lastOf(council.code, outside));
      await checked(council, { key, checking, day, kept }, { store, outside });
    } catch (error) {
      trouble('record-unchecked', council.code, error);
    }
  }
}

type Outside = ReturnType<typeof r2Checkpoints>;

async function lastOf(code: string, outside: Outside): Promise<SavedCheckpoint | null | 'unread'> {
  try {
    return await outside.last(code);
  } catch (error) {
    trouble('checkpoint-unread', code, error);
    return 'unread';
  }
}

async function checked(
  council: { readonly tenant: number; readonly code: string },
  night: Night,
  { store, outside }: { readonly store: Store; readonly outside: Outside | null },
): Promise<void> {
  const { entries, wrong, sig } = await checkCouncil(council, store, night);
  const event = wrong === null ? 'record-checked' : 'record-wrong';
  const line = { event, council: council.code, entries, wrong, signed: sig !== null };
  console[wrong === null ? 'log' : 'error'](JSON.stringify(line));
  if (!outside || sig === null || night.kept === 'unread') return;
  try {
    // Checkpoints that an earlier night could not put there are put now.
    await outside.add(council.code, await store.checkpointsAfter(council.tenant, night.kept?.day ?? ''));
  } catch (error) {
    trouble('checkpoint-not-kept', council.code, error);
  }
}

function trouble(event: string, council: string, error: unknown): void {
  const name = error instanceof Error ? error.name : 'unknown';
  console.error(JSON.stringify({ event, council, name }));
}
