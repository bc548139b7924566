import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { synchronousActs } from '../../../worker/council/synchronous.ts';
import { councilDatabase } from '../../../worker/store/sqlite/councilDatabase.ts';
import { readRegister } from '../../../worker/store/sqlite/register.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import { askedRecord, councilObject, freshRecord, postSignOff, rowCounts, runSql } from '../recordHarness.ts';

beforeEach(freshRecord);

const first = aQuarter({ period: '2017/18 Q1', indicators: [anOutturn('a', '1')] });
const second = aQuarter({ indicators: [anOutturn('a', '2'), anOutturn('b', '3')] });

/** The register from the rows, and not from memory. */
const fromRows = () =>
  runInDurableObject(councilObject(), (_, { storage }) => readRegister(councilDatabase(storage.sql)));

describe('a transaction that throws', () => {
  it('leaves nothing written, and the register in memory as it was', async () => {
    await postSignOff(first);
    const [register, rows] = [await askedRecord().register(), await rowCounts()];
    // After all that a sign-off writes.
    await runSql(
      "CREATE TRIGGER broken AFTER INSERT ON outturn WHEN NEW.indicator = 2 BEGIN SELECT RAISE(ABORT, 'x'); END",
    );
    expect((await postSignOff(second)).status).toBe(500);
    expect(await rowCounts()).toEqual(rows);
    expect(await askedRecord().register()).toEqual(register);
    expect(await fromRows()).toEqual(register);
    await runSql('DROP TRIGGER broken');
    expect((await postSignOff(second)).status).toBe(201);
    expect([...(await askedRecord().register()).values()].map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('an act that waits', () => {
  it('is taken back with what it wrote', async () => {
    await postSignOff(first);
    const before = await rowCounts();
    const register = await askedRecord().register();
    await runInDurableObject(councilObject(), (instance, { storage }) => {
      const waiting = {
        map: async () => {
          storage.sql.exec("INSERT INTO person VALUES ('oid-x', 'X')");
          await Promise.resolve();
        },
      };
      expect(() => instance.ask('corporate', 'history', waiting as never, 0, 0)).toThrow(
        'A transaction does not wait.',
      );
    });
    expect(await rowCounts()).toEqual(before);
    expect(await askedRecord().register()).toEqual(register);
  });

  it('does not compile as an act', () => {
    const store = { head: () => null, append: async () => null };
    expect(synchronousActs({ head: store.head })).toHaveProperty('head');
    // @ts-expect-error An act that waits does not compile.
    expect(synchronousActs({ append: store.append })).toHaveProperty('append');
  });
});
