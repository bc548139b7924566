import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CORPORATE } from '../../../worker/store/namedReportStore.ts';
import type { Round } from '../../../worker/store/nightStore.ts';
import {
  type CouncilDatabase,
  councilDatabase,
  type RowCounts,
} from '../../../worker/store/sqlite/councilDatabase.ts';
import { sqliteStore } from '../../../worker/store/sqlite/sqliteStore.ts';
import { nightlyCheck } from '../../../worker/upkeep/nightlyCheck.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import {
  behindGuards,
  councilObject,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  runSql,
  setSetting,
} from '../recordHarness.ts';
import { aFullRecord } from '../routes/exportedRecord.ts';

beforeEach(freshRecord);

const NIGHTS = 31;
const FIRST_NIGHT = Date.UTC(2026, 10, 1, 3);
const nightOf = (index: number): Date => new Date(FIRST_NIGHT + index * 86_400_000);

/** A night of the council: what it found, and what it cost. */
async function aNight(index: number, isWhole = false): Promise<{ wrong: string | null; costs: RowCounts }> {
  for (const level of ['log', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
  const found = await runInDurableObject(councilObject(), async (_, { storage }) => {
    const db: CouncilDatabase = councilDatabase(storage.sql);
    const store = sqliteStore(db, CORPORATE);
    const { wrong } = await nightlyCheck(HAVERING_COUNCIL, store, {}, nightOf(index), isWhole);
    return { wrong, costs: db.costs };
  });
  vi.restoreAllMocks();
  return found;
}

const roundNow = async (): Promise<Round> => {
  const [row] = await runSql<{ round: string }>('SELECT round FROM night');
  return JSON.parse(row?.round ?? '');
};

/** The number of the first of so many nights that finds a fault, and its sentence. */
async function foundWithin(nights: number, from = 1): Promise<readonly [number, string] | null> {
  for (let night = from; night < from + nights; night++) {
    const { wrong } = await aNight(night);
    if (wrong !== null) return [night - from + 1, wrong];
  }
  return null;
}

/** A round of the long record takes so many nights. */
const ROUND = 5;

/** A record too large for one night: quarters of many indicators, so that a round takes many nights. */
async function aLongRecord(): Promise<void> {
  await aFullRecord();
  await setSetting('open_data');
  await runSql("INSERT INTO checkpoint SELECT '2026-10-31', seq, hash, 'sig' FROM audit WHERE seq = 2");
  for (let year = 2000; year < 2008; year++) {
    const indicators = Array.from({ length: 200 }, (_, index) => anOutturn(`many ${index}`, `${year}`));
    const period = `${year}/${String(year + 1).slice(2)} Q1`;
    expect((await postSignOff(aQuarter({ period, indicators }))).status).toBe(201);
  }
}

const LATE = 'SELECT max(indicator) FROM indicator';
const ATTACKS: readonly (readonly [string, string])[] = [
  ['a body', "UPDATE revision SET body = replace(body, '66.2%', '96.2%') WHERE seq = 2"],
  ['a signer', "UPDATE revision SET signed_by = 'oid-x' WHERE seq = 3"],
  ['an entry', "UPDATE audit SET entry = replace(entry, 'oid-', 'oid+') WHERE seq = 5"],
  ['an entry’s columns', "UPDATE audit SET actor = 'oid-x' WHERE seq = 6"],
  [
    'a link of the chain',
    "UPDATE audit SET prev = replace(prev, substr(prev, 1, 8), '00000000') WHERE seq = 7",
  ],
  ['the chain’s end', 'DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)'],
  ['a submission', "UPDATE submission SET body = replace(body, '120', '121')"],
  ['a submission that is gone', 'DELETE FROM submission WHERE seq = 11'],
  ['a return', "UPDATE submission_return SET reason = 'For nothing.'"],
  ['a lock', 'UPDATE period_lock SET locked = 0'],
  [
    'a lock twice',
    'INSERT INTO period_lock SELECT report, period, 2, locked, reason, actor, at, seq FROM period_lock',
  ],
  ['a publication that is gone', 'DELETE FROM publication'],
  ['a publication from nowhere', "INSERT INTO publication VALUES (1, 20170303, 1, 'who', 'when', NULL, 99)"],
  ['a setting', 'UPDATE setting SET value = 0'],
  ['a link of two indicators', "UPDATE indicator_link SET kind = 'split' WHERE seq = 10"],
  [
    'a link that is made twice',
    'INSERT INTO indicator_link SELECT old, new, 4, kind, why, who, at, seq FROM indicator_link WHERE seq = 10',
  ],
  ['a checkpoint', "UPDATE checkpoint SET hash = replace(hash, substr(hash, 1, 8), '00000000')"],
  ['an indicator', "UPDATE indicator SET uid = 'ghost' WHERE indicator = 2"],
  [
    'an indicator from nowhere',
    `INSERT INTO indicator SELECT max(indicator) + 1, 'ghost', 20170603, 1 FROM indicator`,
  ],
  ['a label', `UPDATE indicator_label SET wording = 'Car parks' WHERE indicator = (${LATE})`],
  ['a label that is gone', `DELETE FROM indicator_label WHERE indicator = (${LATE})`],
  ['the first figure', 'UPDATE outturn SET value = 99 WHERE indicator = 1 AND period = 20170303'],
  ['the last figure', `UPDATE outturn SET value = 99 WHERE indicator = (${LATE})`],
  ['a figure that is gone', `DELETE FROM outturn WHERE indicator = (${LATE}) AND period = 20030303`],
  [
    'a figure from nowhere',
    `INSERT INTO outturn SELECT indicator, 20150303, 1, 1, 9, '', '9', '', NULL, NULL, NULL, 0 FROM outturn WHERE indicator = (${LATE}) LIMIT 1`,
  ],
  [
    'a figure after all others',
    "INSERT INTO outturn VALUES (99999, 20150303, 1, 1, 9, '', '9', '', NULL, NULL, NULL, 0)",
  ],
  ['a headline that is gone', 'DELETE FROM headline WHERE period = (SELECT min(period) FROM headline)'],
  ['a guard', 'DROP TRIGGER revision_no_update'],
];

describe('a month of nights', () => {
  it('finds nothing in a record as it was signed, reads all of it, and says by when', async () => {
    await aLongRecord();
    expect(await foundWithin(1, 0)).toBeNull();
    for (let night = 1; night < NIGHTS; night++) {
      expect(await foundWithin(1, night)).toBeNull();
      // Where this fails, the faults below are sought in too few nights.
      expect((await roundNow()).nights).toBe(night % ROUND);
    }
    // The last of the six rounds ended in the 31st night.
    expect((await roundNow()).wholeBy).toBe('2026-12-01');
  });

  it('finds a fault at whatever place it is, however far the round has come', async () => {
    await aLongRecord();
    // The first night reads everything, since nobody knows yet how much there is.
    await aNight(0);
    const before = await runInDurableObject(councilObject(), (_, { storage }) => ({
      round: storage.sql.exec('SELECT * FROM night').toArray()[0],
    }));
    expect(before.round).toBeDefined();
    const missed: string[] = [];
    for (const [index, [name, attack]] of ATTACKS.entries()) {
      // Somewhere else in the round each time.
      const passed = index % ROUND;
      expect(await foundWithin(passed)).toBeNull();
      const found = await spoiled(attack, () => foundWithin(NIGHTS, 1 + passed));
      if (found === null) missed.push(name);
    }
    expect(missed).toEqual([]);
  });

  it('reports a fault every night until it is mended', async () => {
    await aLongRecord();
    await aNight(0);
    await spoiled('UPDATE outturn SET value = 99 WHERE indicator = 1 AND period = 20170303', async () => {
      const [first, sentence] = (await foundWithin(NIGHTS)) ?? [];
      expect(sentence).toMatch(/^The table outturn does not match the signed bodies at indicator 1, /);
      expect(await foundWithin(1, 1 + (first ?? 0))).toEqual([1, sentence]);
      expect((await aNight(99, true)).wrong).toBe(sentence);
    });
    expect((await aNight(100)).wrong).toBeNull();
  });

  it('writes three rows a night at most', async () => {
    await aLongRecord();
    for (let night = 0; night < 5; night++) {
      expect((await aNight(night)).costs.written).toBeLessThanOrEqual(3);
    }
  });

  it('reads what was recorded since the last night before its share', async () => {
    await aLongRecord();
    await aNight(0);
    await postSignOff(aQuarter({ period: '2018/19 Q1', indicators: [anOutturn('2', '7')] }));
    await behindGuards('UPDATE revision SET body = replace(body, \'"7"\', \'"8"\') WHERE period = 20180303');
    expect((await aNight(1)).wrong).toBe(
      'A row contains a report (2018/19 Q1) that does not have its digest: it was changed.',
    );
  });
});

/** Does something while the record is spoiled, and puts it back to the byte. */
async function spoiled<T>(attack: string, work: () => Promise<T>): Promise<T> {
  const tables = await runSql<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '_cf_*' AND name <> 'schema_version'",
  );
  const kept = await Promise.all(
    tables.map(async ({ name }) => {
      // Without generated columns, which make themselves again.
      const columns = await runSql<{ name: string }>(`PRAGMA table_info(${name})`);
      const named = columns.map(column => column.name).join(', ');
      return [name, await runSql(`SELECT ${named} FROM ${name}`)] as const;
    }),
  );
  const guard = /^DROP TRIGGER (\w+)/.exec(attack)?.[1];
  const [made] = await runSql<{ sql: string }>('SELECT sql FROM sqlite_schema WHERE name = ?1', guard ?? '');
  if (guard === undefined) await behindGuards(attack);
  else await runSql(attack);
  try {
    return await work();
  } finally {
    if (made) await runSql(made.sql);
    await putBack(kept.filter(([name]) => name !== 'report' && name !== 'record'));
  }
}

async function putBack(
  tables: readonly (readonly [
    name: string,
    rows: readonly Readonly<Record<string, string | number | null>>[],
  ])[],
): Promise<void> {
  await runInDurableObject(councilObject(), (_, { storage }) => {
    const { sql } = storage;
    const guards = sql
      .exec<{ name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      .toArray();
    for (const { name } of guards) sql.exec(`DROP TRIGGER ${name}`);
    for (const [name, rows] of tables) {
      sql.exec(`DELETE FROM ${name}`);
      for (const row of rows) {
        sql.exec(
          `INSERT INTO ${name} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
            .map(() => '?')
            .join(', ')})`,
          ...Object.values(row),
        );
      }
    }
    for (const guard of guards) sql.exec(guard.sql);
  });
}
