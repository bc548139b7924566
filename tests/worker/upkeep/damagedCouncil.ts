import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { Receipt } from '../../../shared/record/contract/reports.ts';
import type { ExportLine } from '../../../shared/record/export/exportLine.ts';
import type { DirectoryEntry } from '../../../worker/directory/directory.ts';
import { entriesWithRows } from '../../../worker/upkeep/restoreRecord.ts';
import { aQuarter } from '../quarters.ts';
import { addCouncil, behindGuardsOf, freshRecord, postSignOff, revisionsOf, send } from '../recordHarness.ts';
import { parsed } from '../routes/exportedRecord.ts';
import { operatorToken, tokenFor } from '../tokens.ts';

// Each test has a council of its own, since a former record never takes an act again.
let made = 0;
let council: DirectoryEntry;

/** The council of the test that runs. */
export const theCouncil = (): DirectoryEntry => council;

beforeEach(async () => {
  await freshRecord();
  made++;
  const code = `E0600${String(1000 + made)}`;
  council = { code, tid: crypto.randomUUID(), name: 'A council', record: crypto.randomUUID() };
  await addCouncil(council);
});
afterEach(() => {
  vi.restoreAllMocks();
});

export const signOffIn = async (period: string) => {
  const token = await tokenFor('approver', council.tid);
  const path = revisionsOf(period, council.code);
  return postSignOff(aQuarter({ council: council.code, period }), { token, path });
};
export const signedReceipt = async (period: string): Promise<Receipt> => {
  const reply = await signOffIn(period);
  expect(reply.status).toBe(201);
  return Receipt.parse(await reply.json());
};

const operate = async (path: string, body?: unknown, method = 'POST') =>
  send(method, `/v1/operator/councils/${council.code}/${path}`, body, { token: await operatorToken() });
export const exportedNow = async (): Promise<string> => {
  const response = await operate('export.ndjson', undefined, 'GET');
  return new TextDecoder().decode(await response.arrayBuffer());
};

/** Writes an export into another record, as the command does. */
export async function copyInto(record: string, lines: readonly ExportLine[]): Promise<Response> {
  const entries = entriesWithRows(lines).map(({ entry, row }) => ({
    entry: canonicalText(entry),
    row: canonicalText(row),
  }));
  const people = lines.filter(line => line.kind === 'person').map(canonicalText);
  return operate('restore', { entries, people, checkpoints: [], record });
}

export const RECOVERY_WHY = { reason: 'The disk failed.', although_whole: false };
export const recoverTo = (record: string, changes: object = {}) =>
  operate('recovery', { record, ...RECOVERY_WHY, ...changes });

export const recoveryPath = () => `/v1/operator/councils/${council.code}/recovery`;
export const operatorPost = async (body: object) => ({
  method: 'POST',
  headers: { authorization: `Bearer ${await operatorToken()}`, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Bindings of a directory that does not answer when it gets the copy. */
export function brokenDirectory(): object {
  const { DIRECTORY } = env as unknown as { readonly DIRECTORY: DurableObjectNamespace };
  const get = (id: DurableObjectId) => {
    const directory = DIRECTORY.get(id) as unknown as Record<string, (...args: unknown[]) => unknown>;
    const recover = () => Promise.reject(new Error('The network broke.'));
    return {
      recover,
      ...Object.fromEntries(
        ['byCode', 'byRecord'].map(name => [name, (asked: unknown) => directory[name]?.(asked)]),
      ),
    };
  };
  return { DIRECTORY: { idFromName: (name: string) => DIRECTORY.idFromName(name), get } };
}

/** Somebody changed a signed body by raw SQL, with no guard in the way. */
const damage = (): Promise<void> =>
  behindGuardsOf(council.record, "UPDATE revision SET body = replace(body, '66.2%', '96.2%')");

export const loggedLines = () => {
  const lines: string[] = [];
  for (const level of ['log', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(line => void lines.push(String(line)));
  return lines;
};

/** A damaged council with two quarters, whose backup has the first alone; the receipts of both. */
export async function damagedCouncil() {
  const first = await signedReceipt('2017/18 Q1');
  const backup = parsed(await exportedNow());
  const second = await signedReceipt('2017/18 Q2');
  await damage();
  loggedLines();
  return { first, second, backup };
}
