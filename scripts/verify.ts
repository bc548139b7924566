import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { JWK } from 'jose';
import { z } from 'zod';
import { ActReceipt } from '../shared/record/contract/actReceipts.ts';
import { Receipt } from '../shared/record/contract/reports.ts';
import type { SavedCheckpoint } from '../shared/record/export/exportLine.ts';
import { ExportWrong } from '../shared/record/export/exportWrong.ts';
import { type Verified, verifyExport } from '../shared/record/export/verifyExport.ts';
import { fill } from '../shared/words/fill.ts';
import { sha256 } from '../web/sha256.ts';
import { parseCheckpoint, signatureCheck, verificationKey } from '../worker/upkeep/checkpointSignature.ts';
import { command, Refusal } from './commandRefusal.ts';
import { exportTexts } from './record/exportTexts.ts';
import { typedPath } from './record/fileLines.ts';
import { unprotectedText } from './record/unprotectedText.ts';
import { recordCommandRefusals, recordReportFragments } from './record/words.ts';

// `npm run verify -- EXPORT.ndjson [--receipt RECEIPT.json]... [--checkpoint DAY.jws]... [--key PUBLIC-KEY.json]...`
// verifies an export offline, from the files alone. A folder of the increments of a council's nights is an export too.
const Receipts = z.array(z.union([ActReceipt, Receipt])).min(1);

const RIGHT = 0;
const WRONG = 1;

await command(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      receipt: { type: 'string', multiple: true, default: [] },
      checkpoint: { type: 'string', multiple: true, default: [] },
      key: { type: 'string', multiple: true, default: [] },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal(fill(recordCommandRefusals.oneExport, { command: 'verify' }));
  const receipts = (await Promise.all(values.receipt.map(receiptsIn))).flat();
  const checkpoints = await Promise.all(values.checkpoint.map(checkpointIn));
  const keys = await Promise.all(values.key.map(keyIn));
  const isSigned = keys.length === 0 ? null : signatureCheck(...keys);
  try {
    const verifying = { sha256, receipts, checkpoints, isSigned };
    console.log(reportText(await verifyExport(exportTexts(typedPath(file)), verifying), isSigned !== null));
    return RIGHT;
  } catch (error) {
    if (!(error instanceof ExportWrong)) throw error;
    console.error(`Wrong: ${error.message}`);
    return WRONG;
  }
});

/** A file holds one receipt or a list of them, of sign-offs or of any act. */
async function receiptsIn(file: string): Promise<z.infer<typeof Receipts>> {
  const json = await jsonIn(file);
  const receipts = Receipts.safeParse(Array.isArray(json) ? json : [json]);
  if (!receipts.success) throw new Refusal(fill(recordCommandRefusals.notReceipt, { file }));
  return receipts.data;
}

async function checkpointIn(file: string): Promise<SavedCheckpoint> {
  const checkpoint = parseCheckpoint(await readFile(typedPath(file), 'utf8'));
  if (!checkpoint) throw new Refusal(fill(recordCommandRefusals.notCheckpoint, { file }));
  return checkpoint;
}

async function keyIn(file: string): Promise<JWK> {
  const key = await verificationKey(await jsonIn(file));
  if (!key) throw new Refusal(fill(recordCommandRefusals.notKey, { file }));
  return key;
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(typedPath(file), 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(fill(recordCommandRefusals.notJson, { file }));
    throw error;
  }
}

function reportText(verified: Verified, withKey: boolean): string {
  const values = {
    ...verified,
    saved: verified.kept,
    head: verified.head || 'none',
    signatures: withKey
      ? recordReportFragments.signaturesVerified
      : recordReportFragments.signaturesNotVerified,
  };
  const { council, revisions, entries, head, checkpoints, signatures, receipts, saved } = values;
  const shown = { council, revisions, entries, head, checkpoints, signatures, receipts, saved };
  return [...recordReportFragments.verified.map(line => fill(line, shown)), unprotectedText(verified)].join(
    '\n',
  );
}
