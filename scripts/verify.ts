import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { JWK } from 'jose';
import { Receipt } from '../shared/record/contract/reports.ts';
import type { SavedCheckpoint } from '../shared/record/export/exportLine.ts';
import { ExportWrong, type Verified, verifyExport } from '../shared/record/export/verifyExport.ts';
import { sha256 } from '../web/sha256.ts';
import { parseCheckpoint, signatureCheck, verificationKey } from '../worker/upkeep/checkpointSignature.ts';
import { command, Refusal } from './commandRefusal.ts';
import { fileLines, typedPath } from './record/fileLines.ts';
import { unprotectedText } from './record/unprotectedText.ts';

// `npm run verify -- EXPORT.ndjson [--receipt RECEIPT.json]... [--checkpoint DAY.jws]...
// [--key PUBLIC-KEY.json]...`: offline, from the files alone.
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
    throw new Refusal('Name one export: npm run verify -- EXPORT.ndjson');
  const receipts = await Promise.all(values.receipt.map(receiptIn));
  const checkpoints = await Promise.all(values.checkpoint.map(checkpointIn));
  const keys = await Promise.all(values.key.map(keyIn));
  const isSigned = keys.length === 0 ? null : signatureCheck(...keys);
  try {
    const verifying = { sha256, receipts, checkpoints, isSigned };
    console.log(told(await verifyExport(fileLines(typedPath(file)), verifying), isSigned !== null));
    return RIGHT;
  } catch (error) {
    if (!(error instanceof ExportWrong)) throw error;
    console.error(`Wrong: ${error.message}`);
    return WRONG;
  }
});

async function receiptIn(file: string): Promise<Receipt> {
  const receipt = Receipt.safeParse(await jsonIn(file));
  if (!receipt.success) throw new Refusal(`"${file}" is no receipt of the record.`);
  return receipt.data;
}

async function checkpointIn(file: string): Promise<SavedCheckpoint> {
  const checkpoint = parseCheckpoint(await readFile(typedPath(file), 'utf8'));
  if (!checkpoint) throw new Refusal(`"${file}" is no checkpoint of the record.`);
  return checkpoint;
}

async function keyIn(file: string): Promise<JWK> {
  const key = await verificationKey(await jsonIn(file));
  if (!key) throw new Refusal(`"${file}" is no key of checkpoints: that is a JWK of the curve P-256.`);
  return key;
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(typedPath(file), 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(`"${file}" is not JSON.`);
    throw error;
  }
}

function told(verified: Verified, withKey: boolean): string {
  const { council, entries, revisions, checkpoints, receipts, kept, head } = verified;
  const signatures = withKey ? 'signatures checked' : 'signatures not checked, since no --key was given';
  return [
    `Right: the record of ${council}.`,
    `  ${revisions} revisions, each with its digest and its entry in the chain`,
    `  ${entries} entries in the chain; the last hash is ${head || 'none'}`,
    `  ${checkpoints} checkpoints match it (${signatures})`,
    `  ${receipts} receipts and ${kept} checkpoints that were handed in match it`,
    unprotectedText(verified),
  ].join('\n');
}
