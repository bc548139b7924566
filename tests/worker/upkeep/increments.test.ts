import { runInDurableObject } from 'cloudflare:test';
import { exportJWK, generateKeyPair } from 'jose';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeIncrements } from '../../../shared/record/export/mergeIncrements.ts';
import { CORPORATE } from '../../../worker/store/namedReportStore.ts';
import { councilDatabase } from '../../../worker/store/sqlite/councilDatabase.ts';
import { sqliteStore } from '../../../worker/store/sqlite/sqliteStore.ts';
import { nightlyCheck } from '../../../worker/upkeep/nightlyCheck.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import { behindGuards, councilObject, freshRecord, HAVERING_COUNCIL, postSignOff } from '../recordHarness.ts';
import {
  aFullRecord,
  exported,
  linesOf,
  parsed,
  projection,
  restore,
  verify,
} from '../routes/exportedRecord.ts';

beforeEach(freshRecord);

const key = JSON.stringify(
  await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey),
);

/** As R2 answers, with a page of one name. */
const aBucket = (kept: Map<string, string>) => ({
  put: async (name: string, text: string) => void kept.set(name, text),
  async list({ prefix, cursor = '' }: { readonly prefix: string; readonly cursor?: string }) {
    const [name, more] = [...kept.keys()].filter(name => name.startsWith(prefix) && name > cursor).sort();
    return { objects: name ? [{ key: name }] : [], truncated: more !== undefined, cursor: name };
  },
});

/** A night of November 2026, and the events that it logs. */
async function aNight(day: number, BACKUPS: object): Promise<string[]> {
  const events: string[] = [];
  for (const level of ['log', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(line => void events.push(JSON.parse(String(line)).event));
  await runInDurableObject(councilObject(), (_, { storage }) =>
    nightlyCheck(
      HAVERING_COUNCIL,
      sqliteStore(councilDatabase(storage.sql), CORPORATE),
      { CHECKPOINT_KEY: key, BACKUPS } as never,
      new Date(Date.UTC(2026, 10, day, 3)),
    ),
  );
  vi.restoreAllMocks();
  return events;
}

const quarter = (year: number) =>
  aQuarter({ period: `${year}/${String(year + 1).slice(2)} Q1`, indicators: [anOutturn('2', '7')] });

const merged = (kept: ReadonlyMap<string, string>): string =>
  `${mergeIncrements([...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => linesOf(text))).join('\n')}\n`;

describe('the increments that each night puts in the bucket', () => {
  it('are together the export, to the byte, and restore the same record', async () => {
    const kept = new Map<string, string>();
    await aFullRecord();
    await aNight(1, aBucket(kept));
    expect((await postSignOff(quarter(2020))).status).toBe(201);
    await aNight(2, aBucket(kept));
    await aNight(3, aBucket(kept));
    expect((await postSignOff(quarter(2021))).status).toBe(201);
    await aNight(4, aBucket(kept));
    expect([...kept.keys()]).toEqual([
      'E09000016/2026-11-01.0000000012.ndjson',
      'E09000016/2026-11-02.0000000013.ndjson',
      'E09000016/2026-11-04.0000000014.ndjson',
    ]);
    const whole = await exported();
    expect(merged(kept)).toBe(whole);
    await verify(merged(kept));

    const before = await projection();
    await freshRecord();
    await restore(parsed(merged(kept)));
    expect([await exported(), await projection()]).toEqual([whole, before]);
  });

  it('hold only what was recorded since the one before', async () => {
    const kept = new Map<string, string>();
    await postSignOff(quarter(2020));
    await aNight(1, aBucket(kept));
    await postSignOff(quarter(2021));
    await aNight(2, aBucket(kept));
    const last = parsed([...kept.values()].at(-1) ?? '');
    expect(last.map(({ kind }) => kind)).toEqual([
      'council',
      'entry',
      'revision',
      'person',
      'checkpoint',
      'end',
    ]);
    expect(last).toContainEqual(expect.objectContaining({ kind: 'revision', period: '2021/22 Q1' }));
  });

  it('are made up for where the bucket failed, or is another one', async () => {
    await postSignOff(quarter(2020));
    const put = () => Promise.reject(new Error('R2 canary'));
    expect(await aNight(1, { ...aBucket(new Map()), put })).toEqual(['record-checked', 'backup-not-kept']);
    await postSignOff(quarter(2021));
    const kept = new Map<string, string>();
    expect(await aNight(2, aBucket(kept))).toEqual(['record-checked']);
    expect(merged(kept)).toBe(await exported());
  });

  it('are not put where the night finds a fault', async () => {
    await postSignOff(quarter(2020));
    await behindGuards('UPDATE revision SET body = replace(body, \'"7"\', \'"8"\')');
    const kept = new Map<string, string>();
    expect(await aNight(1, aBucket(kept))).toEqual(['record-wrong']);
    expect(kept.size).toBe(0);
  });

  it('are refused where one is missing, cut short or another council’s', async () => {
    const kept = new Map<string, string>();
    for (const [night, year] of [2020, 2021, 2022].entries()) {
      await postSignOff(quarter(year));
      await aNight(night + 1, aBucket(kept));
    }
    const [first = [], second = [], third = []] = [...kept.values()].map(linesOf);
    await expect(verify(mergeIncrements([first, third]).join('\n'))).rejects.toThrow(
      'Entry 2 of the chain is missing.',
    );
    expect(() => mergeIncrements([first, second.slice(0, -1)])).toThrow(/cut short/);
    const theirs = second.map(line => line.replaceAll('E09000016', 'E09000030'));
    expect(() => mergeIncrements([first, theirs])).toThrow(/second council/);
  });
});
