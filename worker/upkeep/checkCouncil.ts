import type { JWK } from 'jose';
import type { SavedCheckpoint } from '../../shared/record/export/exportLine.ts';
import { ExportWrong } from '../../shared/record/export/exportWrong.ts';
import { verifyExport } from '../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../web/sha256.ts';
import type { CheckpointStore } from '../store/checkpointStore.ts';
import type { Store } from '../store/store.ts';
import { checkProjection } from './checkProjection.ts';
import { signatureCheck, signCheckpoint } from './checkpointSignature.ts';
import { exportLines } from './exportLines.ts';

export interface CheckedCouncil {
  readonly council: string;
  readonly entries: number | null;
  /** The first fault; null if there is none. */
  readonly wrong: string | null;
  /** Today's signature; null if there is no key, nothing on record, or a fault. */
  readonly sig: string | null;
}

export interface Night {
  /** The key to sign today's head with. */
  readonly key: JWK | null;
  /** Keys to verify signatures; without one they are not verified. */
  readonly checking: readonly JWK[];
  readonly day: string;
  /** The council's last checkpoint in the bucket. If it could not be read, nothing is signed. */
  readonly kept: SavedCheckpoint | null | 'unread';
}

/**
 * Checks a council's whole record as `npm run verify` does and its projection as `npm run record:rebuild` does, and signs the
 * chain's head if all is right.
 */
export async function checkCouncil(
  { tenant, code }: { readonly tenant: number; readonly code: string },
  store: Store,
  { key, checking, day, kept }: Night,
): Promise<CheckedCouncil> {
  try {
    const { entries, head: hash } = await verifyExport(exportLines(tenant, store), {
      sha256,
      receipts: [],
      checkpoints: kept === null || kept === 'unread' ? [] : [kept],
      isSigned: checking.length > 0 ? signatureCheck(...checking) : null,
    });
    const wrong = await checkProjection(tenant, store);
    if (wrong !== null) return { council: code, entries, wrong, sig: null };
    const isSigning = key && entries > 0 && kept !== 'unread';
    const sig = isSigning ? await signedToday({ tenant, code, seq: entries, hash, day }, store, key) : null;
    return { council: code, entries, wrong: null, sig };
  } catch (error) {
    if (!(error instanceof ExportWrong)) throw error;
    return { council: code, entries: null, wrong: error.message, sig: null };
  }
}

interface Head {
  readonly tenant: number;
  readonly code: string;
  readonly seq: number;
  readonly hash: string;
  readonly day: string;
}

/** One a day: a repeat returns that day's checkpoint. */
async function signedToday(
  { tenant, code, seq, hash, day }: Head,
  store: CheckpointStore,
  key: JWK,
): Promise<string> {
  const before = await store.checkpoint(tenant, day);
  if (before) return before.sig;
  const sig = await signCheckpoint({ council: code, day, seq, hash }, key);
  await store.addCheckpoint(tenant, { day, seq, hash, sig });
  return sig;
}
