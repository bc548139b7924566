import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { councilDatabase } from '../../../worker/store/sqlite/councilDatabase.ts';
import {
  EXPECTED_SCHEMA,
  MIGRATIONS,
  type Migration,
  migrate,
  schemaDigest,
  schemaVersion,
} from '../../../worker/store/sqlite/migrations.ts';
import { aQuarter } from '../quarters.ts';
import {
  askedRecord,
  councilObject,
  evict,
  freshRecord,
  get,
  postSignOff,
  revisionsOf,
  rowCounts,
  runSql,
  send,
} from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const CHANGED =
  'A table or a guard of the database is not as the code made it. Ask your IT officer to restore the record.';

/** The fault that the council's own check finds; null if there is none. */
async function foundNow(): Promise<string | null> {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { wrong } = await councilObject().checkNow();
  vi.restoreAllMocks();
  return wrong;
}

describe('the schema of a council’s record', () => {
  it('is the one that the code expects', async () => {
    const digest = await runInDurableObject(councilObject(), (_, { storage }) =>
      schemaDigest(councilDatabase(storage.sql)),
    );
    // A migration was added: this is what EXPECTED_SCHEMA in worker/store/sqlite/migrations.ts must be now.
    expect(EXPECTED_SCHEMA).toBe(digest);
    expect(await askedRecord().schemaState()).toBe('as-expected');
    expect(await foundNow()).toBeNull();
  });

  it('is still that after the object started again, with what was signed', async () => {
    await postSignOff(aQuarter());
    await evict();
    expect(await askedRecord().schemaState()).toBe('as-expected');
    expect(await runSql('SELECT version FROM schema_version')).toEqual([{ version: 1 }]);
    expect(await askedRecord().revisions(20170603)).toHaveLength(1);
  });

  it('is not, without any one of its guards, and is again with it', async () => {
    const states = await runInDurableObject(councilObject(), async (instance, { storage }) => {
      const guards = storage.sql
        .exec<{ name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .toArray();
      const stateNow = () => {
        const answer = instance.ask('corporate', 'schemaState');
        return 'result' in answer ? answer.result : undefined;
      };
      const without = guards.map(({ name, sql }) => {
        storage.sql.exec(`DROP TRIGGER ${name}`);
        const state = stateNow();
        storage.sql.exec(sql);
        return [name, state, stateNow()];
      });
      return without;
    });
    expect(states.length).toBeGreaterThan(60);
    for (const [name, without, again] of states) {
      expect([without, again], name).toEqual(['changed', 'as-expected']);
    }
  });

  it.each([
    'DROP TRIGGER revision_no_update',
    'DROP TRIGGER revision_no_update; CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision BEGIN SELECT 1; END',
    'CREATE TRIGGER silent BEFORE INSERT ON revision BEGIN SELECT RAISE(IGNORE); END',
    'DROP TABLE person',
    'CREATE TABLE another (a)',
    'ALTER TABLE revision ADD COLUMN another TEXT',
    'CREATE TRIGGER __miniflare_do_name BEFORE INSERT ON revision BEGIN SELECT RAISE(IGNORE); END',
    'CREATE VIEW another AS SELECT * FROM revision',
    'CREATE UNIQUE INDEX another ON revision (n)',
  ])('is found changed by the council’s check after %s', async attack => {
    await postSignOff(aQuarter());
    await runSql(attack);
    expect(await foundNow()).toBe(CHANGED);
  });

  it('of a later version of the code takes no act, and says so', async () => {
    await postSignOff(aQuarter());
    await runSql('INSERT INTO schema_version (version) VALUES (2); CREATE TABLE later (a)');
    await evict();
    const before = await rowCounts();
    const next = aQuarter({ period: '2017/18 Q3' });
    const acts = [
      () => postSignOff(next),
      async () =>
        send('PUT', `${revisionsOf('2017/18 Q2')}/1/publication`, undefined, {
          token: await tokenFor('approver'),
        }),
      async () =>
        send(
          'PUT',
          '/v1/councils/E09000016/reports/corporate/2017-18-Q2/lock',
          { locked: true, reason: 'Closed.' },
          {
            token: await tokenFor('administrator'),
          },
        ),
    ];
    for (const act of acts) {
      const response = await act();
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '300']);
      expect(await response.json()).toMatchObject({
        type: expect.stringMatching(/not-configured$/),
        detail:
          'A later version of Outturn wrote this record. It can be read, and nothing was recorded. Ask your IT officer to deploy that version again.',
      });
    }
    expect(await rowCounts()).toEqual(before);
  });

  it('of an earlier version is brought to this one with all that it holds', async () => {
    await postSignOff(aQuarter());
    const rows = await rowCounts();
    const added: Migration = db => db.run('CREATE TABLE added (a TEXT) STRICT');
    await runInDurableObject(councilObject(), (_, { storage }) => {
      const db = councilDatabase(storage.sql);
      for (let start = 0; start < 2; start++)
        storage.transactionSync(() => migrate(db, [...MIGRATIONS, added]));
      expect(schemaVersion(db)).toBe(2);
    });
    expect(await rowCounts()).toEqual(rows);
    expect(await runSql("SELECT name FROM sqlite_schema WHERE name = 'added'")).toHaveLength(1);
  });

  it('of an earlier version that cannot be brought to this one stays as it is, and says so', async () => {
    await postSignOff(aQuarter());
    const rows = await rowCounts();
    // The first migration cannot make tables that are there.
    await runSql('DELETE FROM schema_version');
    await evict();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const older =
      'The record could not be brought to this version of Outturn. Nothing was changed. Ask your IT officer to deploy the version before it.';
    for (const response of [
      await get('/v1/councils/E09000016/reports/corporate/2017-18-Q2'),
      await postSignOff(aQuarter({ period: '2017/18 Q3' })),
    ]) {
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ detail: older });
    }
    expect(await foundNow()).toBe(
      'The database could not be brought to this version of Outturn. Deploy the version before it again.',
    );
    expect(await (await get('/healthz')).json()).toMatchObject({ status: 'attention', wrong: 1 });
    expect(await rowCounts()).toEqual(rows);
    await runSql('INSERT INTO schema_version (version) VALUES (1)');
    await evict();
    vi.restoreAllMocks();
    expect((await get('/v1/councils/E09000016/reports/corporate/2017-18-Q2')).status).toBe(200);
  });

  it('of a later version of the code is read as it is, and the check says which version to deploy', async () => {
    await postSignOff(aQuarter());
    await runSql('INSERT INTO schema_version (version) VALUES (2); CREATE TABLE later (a)');
    await evict();
    expect((await get('/v1/councils/E09000016/reports/corporate/2017-18-Q2')).status).toBe(200);
    expect(await runSql('SELECT max(version) AS version FROM schema_version')).toEqual([{ version: 2 }]);
    expect(await foundNow()).toBe(
      'A later version of Outturn made this database. Deploy that version again.',
    );
  });
});
