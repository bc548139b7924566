import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { exportJWK, generateKeyPair } from 'jose';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyExport } from '../../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../../web/sha256.ts';
import { CORPORATE } from '../../../worker/store/namedReportStore.ts';
import { councilDatabase } from '../../../worker/store/sqlite/councilDatabase.ts';
import { sqliteStore } from '../../../worker/store/sqlite/sqliteStore.ts';
import { signatureCheck } from '../../../worker/upkeep/checkpointSignature.ts';
import { councilLine, exportLines } from '../../../worker/upkeep/exportLines.ts';
import { nightlyCheck } from '../../../worker/upkeep/nightlyCheck.ts';
import { aQuarter } from '../quarters.ts';
import {
  askedRecord,
  behindGuards,
  bindings,
  councilObject,
  firstValue,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  runSql,
} from '../recordHarness.ts';
import { OTHER_COUNCIL } from '../tokens.ts';

beforeEach(freshRecord);

const newKey = async () => exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
const KEY = await newKey();
const NIGHT = new Date('2026-11-24T03:17:00Z');

/** As R2 answers, with a page of one name. */
const aBucket = (kept: Map<string, string>) => ({
  put: async (name: string, text: string) => void kept.set(name, text),
  get: async (name: string) => ({ text: async () => kept.get(name) }),
  async list({ prefix, cursor = '' }: { readonly prefix: string; readonly cursor?: string }) {
    const [key, more] = [...kept.keys()].filter(name => name.startsWith(prefix) && name > cursor).sort();
    return { objects: key ? [{ key }] : [], truncated: more !== undefined, cursor: key };
  },
});

/** The nightly check of one council, as its object does it, with these bindings. */
const checkOf = (council: typeof HAVERING_COUNCIL, env: object, now: Date) =>
  runInDurableObject(councilObject(council.record), (_, { storage }) =>
    nightlyCheck(council, sqliteStore(councilDatabase(storage.sql), CORPORATE), env as never, now),
  );

/** What a night of two councils writes to the log, and what it puts outside the database. */
async function aNight(
  now = NIGHT,
  vars: object = { CHECKPOINT_KEY: JSON.stringify(KEY) },
  kept = new Map<string, string>(),
) {
  const written: string[] = [];
  for (const level of ['log', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(line => void written.push(String(line)));
  const CHECKPOINTS = aBucket(kept);
  for (const council of [HAVERING_COUNCIL, OTHER_COUNCIL]) {
    await checkOf(council, { ...bindings(), CHECKPOINTS, ...vars }, now);
  }
  const lines = written.map(line => JSON.parse(line));
  vi.restoreAllMocks();
  return { lines: lines.filter(({ event }) => /^(record|checkpoint)-/.test(event)), kept };
}

const checkpoints = () => runSql('SELECT day, seq, hash FROM checkpoint');
const verify = async (...keys: (typeof KEY)[]) =>
  verifyExport(exportLines(councilLine(HAVERING_COUNCIL), askedRecord()), {
    sha256,
    receipts: [],
    checkpoints: [],
    isSigned: signatureCheck(...(keys.length > 0 ? keys : [KEY])),
  });

describe('every night', () => {
  it('the head of each chain is signed, and put in the bucket too', async () => {
    await postSignOff(aQuarter());
    const { lines, kept } = await aNight();
    expect(lines).toEqual([
      { event: 'record-checked', council: HAVERING_COUNCIL.code, entries: 1, wrong: null, signed: true },
      { event: 'record-checked', council: 'E09000030', entries: 0, wrong: null, signed: false },
    ]);
    const head = await firstValue('SELECT hash FROM audit');
    expect(await checkpoints()).toEqual([{ day: '2026-11-24', seq: 1, hash: head }]);
    expect([...kept.keys()]).toEqual([`${HAVERING_COUNCIL.code}/2026-11-24.jws`]);
    expect(await verify()).toMatchObject({ checkpoints: 1 });
  });

  it('twice in a night signs once', async () => {
    await postSignOff(aQuarter());
    const [first] = [await aNight(), await postSignOff(aQuarter({ period: '2017/18 Q3' }))];
    expect((await aNight()).kept).toEqual(first.kept);
    await aNight(new Date('2026-11-25T03:17:00Z'));
    expect((await checkpoints()).map(({ day, seq }) => [day, seq])).toEqual([
      ['2026-11-24', 1],
      ['2026-11-25', 2],
    ]);
    expect(await verify()).toMatchObject({ checkpoints: 2 });
  });

  it('without a key the record is checked, and nothing is signed', async () => {
    await postSignOff(aQuarter());
    const { lines } = await aNight(NIGHT, {});
    expect(lines[0]).toMatchObject({ event: 'record-checked', signed: false });
    expect(await checkpoints()).toEqual([]);
  });

  it('a changed record is reported by its council, and not signed', async () => {
    await postSignOff(aQuarter());
    await behindGuards("UPDATE revision SET body = replace(body, '66.2%', '96.2%')");
    const { lines, kept } = await aNight();
    expect(lines.find(({ event }) => event === 'record-wrong')).toMatchObject({
      council: HAVERING_COUNCIL.code,
      wrong: expect.stringMatching(/does not have its digest/),
    });
    expect(JSON.stringify(lines)).not.toMatch(/oid-|96\.2/);
    expect([kept.size, await checkpoints()]).toEqual([0, []]);
  });

  it('a council that cannot be read does not stop the check of the next, nor its own next night', async () => {
    const written: { readonly event: string }[] = [];
    for (const level of ['log', 'error'] as const)
      vi.spyOn(console, level).mockImplementation(line => void written.push(JSON.parse(String(line))));
    for (let night = 0; night < 10; night++) {
      await runInDurableObject(councilObject(), instance => {
        vi.spyOn(instance, 'checkNow').mockRejectedValue(new Error('canary'));
      });
      for (const { record } of [HAVERING_COUNCIL, OTHER_COUNCIL]) {
        expect(await runDurableObjectAlarm(councilObject(record))).toBe(true);
      }
    }
    const next = await runInDurableObject(councilObject(), (_, { storage }) => storage.getAlarm());
    vi.restoreAllMocks();
    const events = ['record-unchecked', 'record-checked'];
    expect(written.map(({ event }) => event)).toEqual(Array.from({ length: 10 }, () => events).flat());
    expect(JSON.stringify(written)).not.toContain('canary');
    expect(next).toBeGreaterThan(Date.now());
    expect(next).toBeLessThan(Date.now() + 30 * 3_600_000);
  });
});

const NEXT_NIGHT = new Date('2026-11-25T03:17:00Z');
const WITH_KEY = { CHECKPOINT_KEY: JSON.stringify(KEY) };

describe('the checkpoint in the bucket', () => {
  it('reveals a record that was rolled back, checkpoints included, which is then not signed', async () => {
    await postSignOff(aQuarter());
    const { kept } = await aNight(new Date('2026-11-23T03:17:00Z'));
    await postSignOff(aQuarter({ period: '2017/18 Q3' }));
    await aNight(NIGHT, WITH_KEY, kept);
    await freshRecord();
    await postSignOff(aQuarter());
    const { lines } = await aNight(NEXT_NIGHT, WITH_KEY, kept);
    expect(lines.find(({ event }) => event === 'record-wrong')).toMatchObject({
      council: HAVERING_COUNCIL.code,
      wrong:
        'The checkpoint of 2026-11-24 names entry 2 of the chain, which ends at 1: the record was rolled back.',
      signed: false,
    });
    expect([kept.size, await checkpoints()]).toEqual([2, []]);
  });

  it('is of its own council, and signed by the key', async () => {
    await postSignOff(aQuarter());
    const { kept } = await aNight();
    const [[name, sig] = ['', '']] = kept;
    const theirs = new Map([[name.replace(HAVERING_COUNCIL.code, 'E09000030'), sig]]);
    const { lines } = await aNight(NEXT_NIGHT, WITH_KEY, theirs);
    expect(lines.find(({ event }) => event === 'record-wrong').wrong).toMatch(
      /belongs to the council E09000016, and the export to E09000030/,
    );
    const forged = new Map([[name, `${sig.slice(0, -8)}AAAAAAAA`]]);
    expect((await aNight(NEXT_NIGHT, WITH_KEY, forged)).lines[0].wrong).toMatch(
      /was not signed by this deployment/,
    );
  });

  it('is put there the next night if it could not be put', async () => {
    await postSignOff(aQuarter());
    const kept = new Map<string, string>();
    const put = () => Promise.reject(new Error('R2 canary'));
    const failing = { ...WITH_KEY, CHECKPOINTS: { ...aBucket(kept), put } };
    const { lines } = await aNight(NIGHT, failing);
    expect(lines.slice(0, 2)).toEqual([
      { event: 'record-checked', council: HAVERING_COUNCIL.code, entries: 1, wrong: null, signed: true },
      { event: 'checkpoint-not-kept', council: HAVERING_COUNCIL.code, name: 'Error' },
    ]);
    await postSignOff(aQuarter({ period: '2017/18 Q3' }));
    await aNight(NEXT_NIGHT, WITH_KEY, kept);
    expect([...kept.keys()].map(name => name.slice(-14))).toEqual(['2026-11-24.jws', '2026-11-25.jws']);
  });

  it.each([
    ['does not answer', { list: () => Promise.reject(new Error('R2 canary')) }],
    [
      'has an object that is not a checkpoint',
      aBucket(new Map([[`${HAVERING_COUNCIL.code}/2026-11-23.jws`, 'canary']])),
    ],
  ])('is reported if it %s, and the record is checked and not signed', async (_, bucket) => {
    await postSignOff(aQuarter());
    const { lines } = await aNight(NIGHT, { ...WITH_KEY, CHECKPOINTS: bucket });
    expect(lines.slice(0, 2)).toEqual([
      { event: 'checkpoint-unread', council: HAVERING_COUNCIL.code, name: 'Error' },
      { event: 'record-checked', council: HAVERING_COUNCIL.code, entries: 1, wrong: null, signed: false },
    ]);
    expect(await checkpoints()).toEqual([]);
  });
});

describe('an invalid key', () => {
  const { d: _, ...publicHalf } = KEY;
  it.each([
    ['is not JSON', 'canary-of-the-secret'],
    ['is another form', '{"kty":"RSA","n":"canary","e":"AQAB"}'],
    ['has no private half', JSON.stringify(publicHalf)],
    ['has the private half of another', null],
  ])('is reported without quoting it if it %s, and the record is checked and not signed', async (_, text) => {
    const CHECKPOINT_KEY = text ?? JSON.stringify({ ...publicHalf, d: (await newKey()).d });
    await postSignOff(aQuarter());
    const { lines } = await aNight(NIGHT, { CHECKPOINT_KEY });
    expect(lines).toMatchObject([
      { event: 'checkpoint-key-wrong' },
      { event: 'record-checked', council: HAVERING_COUNCIL.code, entries: 1, signed: false },
      { event: 'checkpoint-key-wrong' },
      { event: 'record-checked', council: 'E09000030' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('canary');
    expect(await checkpoints()).toEqual([]);
  });
});

describe('a checkpoint', () => {
  it('finds out a record that was written again from the start, chain and all', async () => {
    await postSignOff(aQuarter());
    await aNight();
    const [kept] = await runSql<{ day: string; seq: number; hash: string; sig: string }>(
      'SELECT day, seq, hash, sig FROM checkpoint',
    );
    await freshRecord();
    await postSignOff(aQuarter({ sheet: 'Another' }));
    await runSql(
      'INSERT INTO checkpoint (day, seq, hash, sig) VALUES (?1, ?2, ?3, ?4)',
      ...Object.values(kept ?? {}),
    );
    await expect(verify()).rejects.toThrow(/checkpoint of 2026-11-24 does not match entry 1/);
  });

  it('of another key is not this deployment’s', async () => {
    await postSignOff(aQuarter());
    await aNight(NIGHT, { CHECKPOINT_KEY: JSON.stringify(await newKey()) });
    await expect(verify()).rejects.toThrow(/checkpoint of 2026-11-24 was not signed by this deployment/);
  });

  it('stays this deployment’s after the key was changed, where the former one is named', async () => {
    const next = await newKey();
    const { d: _, ...formerHalf } = KEY;
    await postSignOff(aQuarter());
    await aNight();
    const CHECKPOINT_KEY = JSON.stringify(next);
    const tomorrow = new Date('2026-11-25T03:17:00Z');
    const unnamed = await aNight(tomorrow, { CHECKPOINT_KEY });
    expect(unnamed.lines[0]).toMatchObject({ event: 'record-wrong', signed: false });
    const CHECKPOINT_FORMER_KEYS = JSON.stringify([formerHalf]);
    const named = await aNight(tomorrow, { CHECKPOINT_KEY, CHECKPOINT_FORMER_KEYS });
    expect(named.lines[0]).toMatchObject({ event: 'record-checked', signed: true });
    await expect(verify(next)).rejects.toThrow(/checkpoint of 2026-11-24 was not signed by this deployment/);
    expect((await verify(next, KEY)).checkpoints).toBe(2);
  });

  it.each([
    ['is not JSON', 'x'],
    ['is not a list', JSON.stringify(KEY)],
    ['has no key', '[{}]'],
  ])(
    'is not taken for another’s because the list of former keys is %s',
    async (_, CHECKPOINT_FORMER_KEYS) => {
      await postSignOff(aQuarter());
      await aNight();
      const { lines } = await aNight(NIGHT, {
        CHECKPOINT_KEY: JSON.stringify(await newKey()),
        CHECKPOINT_FORMER_KEYS,
      });
      expect(lines.slice(0, 2)).toMatchObject([
        { event: 'checkpoint-key-wrong' },
        { event: 'record-checked' },
      ]);
      expect(lines).toHaveLength(4);
    },
  );

  it.each([
    "UPDATE checkpoint SET hash = 'x'",
    'DELETE FROM checkpoint',
    'REPLACE INTO checkpoint SELECT * FROM checkpoint',
  ])('is never changed: %s', async attack => {
    await postSignOff(aQuarter());
    await aNight();
    await expect(runSql(attack)).rejects.toThrow(/never/);
  });
});
