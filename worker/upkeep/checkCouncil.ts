import type { JWK } from 'jose';
import type { SavedCheckpoint } from '../../shared/record/export/exportLine.ts';
import { ExportWrong } from '../../shared/record/export/exportWrong.ts';
import { verifyExport } from '../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../web/sha256.ts';
import type { DirectoryEntry } from '../directory/directory.ts';
import type { CheckpointStore } from '../store/checkpointStore.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import { checkProjection } from './checkProjection.ts';
import { signatureCheck, signCheckpoint } from './checkpointSignature.ts';
import { councilLine, exportLines } from './exportLines.ts';
import { nightSentences } from './words.ts';

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
 * Checks a council's whole record as `npm run verify` does, its projection against the bodies, and its guards; and signs
 * the chain's head if all is right.
 */
export async function checkCouncil(
  council: DirectoryEntry,
  store: CouncilStore,
  { key, checking, day, kept }: Night,
): Promise<CheckedCouncil> {
  const { code } = council;
  const wrongly = (wrong: string, entries: number | null = null): CheckedCouncil => ({
    council: code,
    entries,
    wrong,
    sig: null,
  });
  try {
    const schema = store.schemaState();
    if (schema !== 'as-expected') return wrongly(nightSentences[schema]);
    const { entries, head: hash } = await verifyExport(exportLines(councilLine(council), store), {
      sha256,
      receipts: [],
      checkpoints: kept === null || kept === 'unread' ? [] : [kept],
      isSigned: checking.length > 0 ? signatureCheck(...checking) : null,
    });
    const wrong = await checkProjection(store);
    if (wrong !== null) return wrongly(wrong, entries);
    const isSigning = key && entries > 0 && kept !== 'unread';
    const sig = isSigning ? await signedToday({ code, seq: entries, hash, day }, store, key) : null;
    return { council: code, entries, wrong: null, sig };
  } catch (error) {
    if (!(error instanceof ExportWrong)) throw error;
    return wrongly(error.message);
  }
}

interface Head {
  readonly code: string;
  readonly seq: number;
  readonly hash: string;
  readonly day: string;
}

/** One a day: a repeat returns that day's checkpoint. */
async function signedToday(
  { code, seq, hash, day }: Head,
  store: CheckpointStore,
  key: JWK,
): Promise<string> {
  const before = store.checkpoint(day);
  if (before) return before.sig;
  const sig = await signCheckpoint({ council: code, day, seq, hash }, key);
  store.addCheckpoint({ day, seq, hash, sig });
  return sig;
}
