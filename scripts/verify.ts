import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { JWK } from 'jose';
import { z } from 'zod';
import { ActReceipt } from '../shared/record/contract/actReceipts.ts';
import { OpenCheckpoints } from '../shared/record/contract/openCheckpoints.ts';
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
import { singleSignerText } from './record/singleSignerText.ts';
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
  const council = await councilOf(typedPath(file));
  const checkpoints = (await Promise.all(values.checkpoint.map(each => checkpointsIn(each, council)))).flat();
  const keys = (await Promise.all(values.key.map(keysIn))).flat();
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

/** The council that an export names; "" where it names none, which its verification reports. */
async function councilOf(path: string): Promise<string> {
  for await (const text of exportTexts(path)) return /"code":"(\w+)"/.exec(text)?.[1] ?? '';
  return '';
}

/** A file holds one checkpoint, or the page that a deployment publishes, with that council's among others. */
async function checkpointsIn(file: string, council: string): Promise<readonly SavedCheckpoint[]> {
  const page = OpenCheckpoints.safeParse(await jsonIn(file).catch(() => null));
  const sigs = page.success
    ? page.data.checkpoints.filter(each => each.council === council).map(({ sig }) => sig)
    : [await readFile(typedPath(file), 'utf8')];
  const checkpoints = sigs.flatMap(sig => parseCheckpoint(sig) ?? []);
  if (checkpoints.length === 0) throw new Refusal(fill(recordCommandRefusals.notCheckpoint, { file }));
  return checkpoints;
}

/** A file holds one key, or the page that a deployment publishes. */
async function keysIn(file: string): Promise<readonly JWK[]> {
  const json = await jsonIn(file);
  const page = OpenCheckpoints.safeParse(json);
  const keys = await Promise.all((page.data?.keys ?? [json]).map(verificationKey));
  if (!keys.every(key => key !== null)) throw new Refusal(fill(recordCommandRefusals.notKey, { file }));
  return keys;
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
  return [
    ...recordReportFragments.verified.map(line => fill(line, shown)),
    singleSignerText(verified),
    unprotectedText(verified),
  ].join('\n');
}
