import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { sha256 } from '../../web/sha256.ts';
import { signCheckpoint } from '../../worker/upkeep/checkpointSignature.ts';

const COMMAND = fileURLToPath(new URL('../../scripts/verify.ts', import.meta.url));
const CODE = 'E09000016';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outturn-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function verify(...words: string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
  return { code: status, out: stdout, said: stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A folder of increments: the first night's, and the next one's where it is given. */
function increments(name: string, ...nights: readonly (readonly object[])[]): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [night, lines] of nights.entries()) {
    const all = [...lines, { kind: 'end', lines: lines.length }];
    writeFileSync(
      join(path, `2026-11-2${night}.ndjson`),
      all.map(line => `${canonicalText(line)}\n`).join(''),
    );
  }
  return path;
}

/** The export of a record in which a period was locked, and that entry's hash. */
async function anExport(): Promise<{
  readonly path: string;
  readonly lines: readonly object[];
  readonly hash: string;
}> {
  const council = {
    code: CODE,
    entra_tid: 'tenant',
    name: 'Havering\u001b[2J',
  };
  const lock = {
    period: '2017/18 Q2',
    reason: 'Closed.',
    actor: 'oid-admin',
    at: '2026-11-24T09:00:00.000Z',
  };
  const entry = canonicalText({ act: 'lock', council: CODE, ...lock });
  const hash = await sha256(`\n${entry}`);
  const { actor, at } = lock;
  const lines = [
    { kind: 'council', format: 1, ...council },
    { kind: 'entry', seq: 1, act: 'lock', actor, at, entry, prev: '', hash },
    { kind: 'lock', seq: 1, n: 1, locked: true, ...lock },
    { kind: 'person', oid: actor, name: 'Head of Policy' },
    { kind: 'end', lines: 4 },
  ];
  return { path: file('export.ndjson', `${lines.map(canonicalText).join('\n')}\n`), lines, hash };
}

describe('npm run verify', () => {
  it('reports a verified record, and what the chain does not protect without control characters', async () => {
    const { path } = await anExport();
    const { code, out } = verify(path);
    expect(code).toBe(0);
    expect(out).toContain('1 entry in the chain');
    expect(out).toContain('\nNo revision yet, so that nobody signed alone.\n');
    expect(out.slice(out.indexOf('Not protected'))).toBe(
      [
        'Not protected by the chain. Compare these with what you know:',
        '  the council\'s name: "Havering\\u001b[2J"',
        '  its Entra tenant: "tenant"',
        '  the name of "oid-admin": "Head of Policy"\n',
      ].join('\n'),
    );
  });

  it('reads a folder of increments as the export that they make together', async () => {
    const { lines } = await anExport();
    const [council = {}, entry = {}, lock = {}, person = {}] = lines;
    const nights = increments('nights', [council, entry, lock], [council, person]);
    expect(verify(nights).out).toContain('1 entry in the chain');
    const cut = verify(increments('cut', [council, entry]));
    expect([cut.code, cut.said]).toEqual([1, expect.stringMatching(/Entry 1 of the chain records a lock/)]);
  });

  it('checks the chain against a saved checkpoint', async () => {
    const { path, hash } = await anExport();
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(privateKey);
    const key = file('key.json', JSON.stringify(jwk));
    const checkpoint = (seq: number) => signCheckpoint({ council: CODE, day: '2026-11-24', seq, hash }, jwk);
    const right = verify(path, '--checkpoint', file('1.jws', await checkpoint(1)), '--key', key);
    expect([right.code, right.out]).toEqual([0, expect.stringContaining('1 saved checkpoint match it')]);
    const wrong = verify(path, '--checkpoint', file('2.jws', `${await checkpoint(2)}\n`));
    expect([wrong.code, wrong.said]).toEqual([
      1,
      'Wrong: The checkpoint of 2026-11-24 names entry 2 of the chain, which ends at 1: the record was rolled back.\n',
    ]);
  });

  it('checks the chain against the page that a deployment publishes, and receipts of any act', async () => {
    const { path, hash } = await anExport();
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const { d: _, ...key } = await exportJWK(privateKey);
    const head = { day: '2026-11-24', seq: 1, hash };
    const signed = async (council: string) => {
      const said = { council, ...head };
      return { ...said, sig: await signCheckpoint(said, { ...key, d: _ ?? '' }) };
    };
    const checkpoints = await Promise.all(['E09000002', CODE].map(signed));
    const page = file('page.json', JSON.stringify({ keys: [key], checkpoints }));
    const receipt = {
      council: CODE,
      record: 'havering',
      act: 'lock',
      period: '2017/18 Q2',
      seq: 1,
      hash,
      at: '2026-11-24T09:00:00.000Z',
    };
    const receipts = file('receipts.json', JSON.stringify([receipt]));
    const right = verify(path, '--checkpoint', page, '--key', page, '--receipt', receipts);
    expect([right.said, right.out]).toEqual([
      '',
      expect.stringContaining('1 saved receipt and 1 saved checkpoint match it'),
    ]);
    const other = file('other.json', JSON.stringify({ ...receipt, hash: 'a'.repeat(64) }));
    const wrong = verify(path, '--receipt', other);
    expect([wrong.code, wrong.said]).toEqual([
      1,
      'Wrong: The receipt for the lock does not match entry 1 of the chain: the record was changed.\n',
    ]);
  });

  it.each([
    ['--key', '{}', 'is not a key of checkpoints. Name a file with a JWK of the curve P-256.'],
    ['--key', '{"kty":"EC","crv":"P-256","x":"x","y":"y"}', 'is not a key of checkpoints'],
    ['--key', 'null', 'is not a key of checkpoints'],
    ['--checkpoint', 'a.b.c', 'is not a checkpoint of the record.'],
  ])('refuses %s %s in one sentence', async (option, text, sentence) => {
    const { path } = await anExport();
    const { code, said } = verify(path, option, file('handed', text));
    expect(code).toBe(2);
    expect(said).toContain(sentence);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });

  it('ends a line at a line feed alone, at any boundary between pieces of the file', async () => {
    const { path, lines } = await anExport();
    const long = `${'é'.repeat(70_000)}\u2028`;
    const more = [
      ...lines.slice(0, -1),
      { kind: 'person', oid: 'oid-long', name: long },
      { kind: 'end', lines: 5 },
    ];
    writeFileSync(path, more.map(canonicalText).join('\n'));
    expect(verify(path).code).toBe(0);
  });
});
