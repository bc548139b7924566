import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DirectoryObject } from '../../../worker/directory/directoryObject.ts';
import {
  addCouncil,
  councilObject,
  directoryObject,
  freshRecord,
  get,
  HAVERING_COUNCIL,
} from '../recordHarness.ts';
import { OTHER_COUNCIL } from '../tokens.ts';

beforeEach(freshRecord);

const alarmOf = (record: string): Promise<number | null> =>
  runInDurableObject(councilObject(record), (_, { storage }) => storage.getAlarm());

/** The lines that the directory writes in its night, by event. */
async function directoryNight(): Promise<{ event: string; council?: string }[]> {
  const lines: { event: string; council?: string }[] = [];
  const keep = (line: unknown) => void lines.push(JSON.parse(String(line)));
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map(spy =>
    spy.mockImplementation(keep),
  );
  await runInDurableObject(directoryObject(), (_, { storage }) => storage.setAlarm(Date.now() + 1000));
  expect(await runDurableObjectAlarm(directoryObject())).toBe(true);
  for (const spy of spies) spy.mockRestore();
  return lines;
}

describe('the directory’s night', () => {
  it('finds the councils as they should be, and sets its own next alarm', async () => {
    expect(await directoryNight()).toEqual([
      { event: 'councils-checked', councils: 2, checked: 2, wrong: 0 },
    ]);
    expect(
      await runInDurableObject(directoryObject(), (_, { storage }) => storage.getAlarm()),
    ).toBeGreaterThan(Date.now());
  });

  it('sets an alarm that a council has lost, and says whose', async () => {
    const { record, code } = HAVERING_COUNCIL;
    await runInDurableObject(councilObject(record), (_, { storage }) => storage.deleteAlarm());
    expect(await directoryNight()).toContainEqual({ event: 'alarm-was-missing', council: code });
    expect(await alarmOf(record)).toBeGreaterThan(Date.now());
    expect(await directoryNight()).not.toContainEqual({ event: 'alarm-was-missing', council: code });
  });

  it('counts a council whose last check was more than two days ago, as the health page does', async () => {
    await runInDurableObject(directoryObject(), (_, { storage }) => {
      storage.sql.exec(
        "UPDATE council SET added_day = '2020-01-01', night_day = '2020-01-02' WHERE code = ?",
        HAVERING_COUNCIL.code,
      );
    });
    expect(await directoryNight()).toEqual([
      { event: 'councils-checked', councils: 2, checked: 1, wrong: 0 },
    ]);
    expect(await (await get('/healthz')).json()).toEqual({
      status: 'attention',
      councils: 2,
      checked: 1,
      wrong: 0,
    });
  });
});

/** Runs statements in the directory, as only somebody with its database can. */
const inDirectory = (sql: string, ...values: readonly string[]): Promise<unknown> =>
  runInDurableObject(directoryObject(), (_, { storage }) => storage.sql.exec(sql, ...values).toArray());

/** Binds a bucket with objects of these names to the directory, which R2 answers a name a page; null where it fails. */
const bindBucket = (names: readonly string[] | null): Promise<void> =>
  runInDurableObject(directoryObject(), (instance: DirectoryObject) => {
    const list = async ({ cursor = '0' }: { readonly cursor?: string }) => {
      if (!names) throw new Error('canary');
      const name = names[Number(cursor)] ?? '';
      const prefix = name.slice(0, name.indexOf('/') + 1);
      const next = Number(cursor) + 1;
      return {
        objects: prefix === '' ? [{ key: name }] : [],
        delimitedPrefixes: prefix === '' ? [] : [prefix],
        truncated: next < names.length,
        cursor: String(next),
      };
    };
    Object.assign(instance, { env: { ...(env as object), BACKUPS: { list } } });
  });

describe('a council that is missing from the directory', () => {
  afterEach(() =>
    runInDurableObject(directoryObject(), (instance: DirectoryObject) => {
      Object.assign(instance, { env });
    }),
  );

  it('is reported each night by the chain that added it, and by the health page, until it is there again', async () => {
    const { record, code } = HAVERING_COUNCIL;
    await inDirectory('DELETE FROM council WHERE record = ?', record);
    for (let night = 0; night < 2; night++) {
      expect(await directoryNight()).toEqual([
        { event: 'council-missing', council: code },
        { event: 'councils-checked', councils: 1, checked: 1, wrong: 1 },
      ]);
    }
    expect(await (await get('/healthz')).json()).toMatchObject({ status: 'attention', wrong: 1 });
    await addCouncil(HAVERING_COUNCIL);
    expect(await directoryNight()).toEqual([
      { event: 'councils-checked', councils: 2, checked: 2, wrong: 0 },
    ]);
    expect(await (await get('/healthz')).json()).toMatchObject({ status: 'ok', wrong: 0 });
  });

  it('is reported by what it left in a bucket, though the directory forgot that it was added', async () => {
    const { code } = HAVERING_COUNCIL;
    await bindBucket([
      `${OTHER_COUNCIL.code}/2026-11-20.0000000003.ndjson`,
      `${code}/2026-11-20.0000000003.ndjson`,
      'readme.txt',
      'other folder/notes.txt',
    ]);
    expect(await directoryNight()).toEqual([
      { event: 'councils-checked', councils: 2, checked: 2, wrong: 0 },
    ]);
    await inDirectory('DELETE FROM council; DELETE FROM audit');
    await addCouncil(OTHER_COUNCIL);
    expect(await directoryNight()).toEqual([
      { event: 'council-missing', council: code },
      { event: 'councils-checked', councils: 1, checked: 1, wrong: 1 },
    ]);
  });

  it('is looked for in the chain although the bucket cannot be listed, which the log says', async () => {
    await bindBucket(null);
    await inDirectory('DELETE FROM council WHERE record = ?', HAVERING_COUNCIL.record);
    const lines = await directoryNight();
    expect(lines.map(({ event }) => event)).toEqual(['bucket-unread', 'council-missing', 'councils-checked']);
    expect(JSON.stringify(lines)).not.toContain('canary');
  });
});

describe('the directory’s own chain', () => {
  it.each([
    [
      'an entry that was changed',
      "UPDATE audit SET entry = replace(entry, 'Havering', 'Haverling') WHERE seq = 1",
    ],
    ['an entry that is gone', 'DELETE FROM audit WHERE seq = 1'],
    ['a hash that was made to fit', "UPDATE audit SET hash = 'x' WHERE seq = 1"],
  ])('is reported with %s', async (_, attack) => {
    await inDirectory(attack);
    expect(await directoryNight()).toEqual([
      { event: 'directory-wrong' },
      { event: 'councils-checked', councils: 2, checked: 2, wrong: 1 },
    ]);
  });
});
