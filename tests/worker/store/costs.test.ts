import { beforeEach, describe, expect, it } from 'vitest';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { d1Store } from '../../../worker/store/d1/d1Store.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import {
  ask,
  correct,
  DB,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  send,
} from '../recordHarness.ts';
import { OTHER_COUNCIL, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

interface Costs {
  batches: number;
  read: number;
  written: number;
}

/** The database, counting the rows that it says it read and wrote. */
function counting(): { readonly db: D1Database; readonly costs: Costs } {
  const costs: Costs = { batches: 0, read: 0, written: 0 };
  const count = <T extends D1Result>(result: T): T => {
    costs.read += result.meta.rows_read;
    costs.written += result.meta.rows_written;
    return result;
  };
  const counted = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get: (target, name) => {
        if (name === 'bind') return (...values: unknown[]) => counted(target.bind(...values));
        if (name === 'all') return async () => count(await target.all());
        if (name === 'first') return async () => count(await target.all()).results[0] ?? null;
        if (name === 'unwrapped') return target;
        throw new Error(`${String(name)} is not counted.`);
      },
    });
  const db = {
    prepare: (sql: string) => counted(DB.prepare(sql)),
    batch: async (statements: (D1PreparedStatement & { readonly unwrapped: D1PreparedStatement })[]) => {
      costs.batches++;
      return (await DB.batch(statements.map(({ unwrapped }) => unwrapped))).map(count);
    },
  };
  return { db: db as unknown as D1Database, costs };
}

const N = 66;
const quarter = (startYear: number, council = HAVERING_COUNCIL.code, q = 2) =>
  aQuarter({
    council,
    period: `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')} Q${q}`,
    indicators: Array.from({ length: N }, (_, index) => anOutturn(`${index + 1}`, `${startYear}`)),
  });

async function sign(startYear: number, q = 2): Promise<Costs> {
  const { db, costs } = counting();
  expect((await postSignOff(quarter(startYear, HAVERING_COUNCIL.code, q), { vars: { DB: db } })).status).toBe(
    201,
  );
  return costs;
}

async function read(path: string): Promise<Costs> {
  const { db, costs } = counting();
  const headers = { authorization: `Bearer ${await tokenFor('approver')}` };
  expect((await ask(path, { headers }, { DB: db })).status).toBe(200);
  return costs;
}

describe('what the record costs', () => {
  it('a sign-off is one read and one write, of as many rows at the fortieth quarter as at the second', async () => {
    await sign(2001, 1);
    const second = await sign(2001, 2);
    for (let index = 2; index < 39; index++) await sign(2001 + Math.floor(index / 4), (index % 4) + 1);
    const fortieth = await sign(2010, 4);
    expect(second.batches).toBe(2);
    // One row an indicator, the revision with its key's index, and the link in the chain.
    expect(second.written).toBe(N + 3);
    expect(second.read).toBeLessThanOrEqual(N + 3);
    expect(fortieth).toEqual(second);
  });

  it('a new indicator is guarded by no more rows in a long record than in a short one', async () => {
    const signNew = async (startYear: number): Promise<Costs> => {
      const { db, costs } = counting();
      const indicators = [anOutturn(`new in ${startYear}`, '1')];
      const response = await postSignOff({ ...quarter(startYear), indicators }, { vars: { DB: db } });
      expect(response.status).toBe(201);
      return costs;
    };
    await sign(2001);
    const early = await signNew(2002);
    for (let startYear = 2003; startYear < 2009; startYear++) await sign(startYear);
    expect(await signNew(2009)).toEqual(early);
  });

  it('a new wording and a new indicator cost their own rows, whatever else is on record', async () => {
    await sign(2001);
    const next = quarter(2002);
    const [first, ...others] = next.indicators;
    const { title } = anOutturn('1', '1');
    const renamed = { ...(first as (typeof others)[number]), title: 'Another wording', knownAs: title };
    const { db, costs } = counting();
    const sent = { ...next, indicators: [renamed, ...others, anOutturn('new', '1')] };
    expect((await postSignOff(sent, { vars: { DB: db } })).status).toBe(201);
    expect(costs.batches).toBe(2);
    // An outturn more than before; an indicator with its index, two labels and the register.
    expect(costs.written).toBe(N + 1 + 3 + 2 + 2 + 1);
    expect(costs.read).toBeLessThan(N + 20);
  });

  it('a sign-off that is stale or sent again writes nothing', async () => {
    await sign(2001);
    const { db, costs } = counting();
    expect((await postSignOff(quarter(2001), { vars: { DB: db } })).status).toBe(200);
    const other = { ...quarter(2001), sheet: 'Another' };
    expect((await postSignOff(other, { vars: { DB: db } })).status).toBe(412);
    expect(costs).toMatchObject({ written: 0, batches: 2 });
    expect(costs.read).toBeLessThan(30);
  });

  it('a correction costs what a sign-off does, and an approval too', async () => {
    await sign(2001);
    const { db, costs } = counting();
    const corrected = { ...quarter(2001), sheet: 'Another' };
    expect((await correct(corrected, 1, {}, { vars: { DB: db } })).status).toBe(201);
    expect(costs).toMatchObject({ batches: 2, written: N + 3 });

    const submissions = `/v1/councils/${HAVERING_COUNCIL.code}/reports/2001-02-Q2/submissions`;
    const submitted = await correct({ ...corrected, sheet: 'A third' }, 2, {}, { path: submissions });
    const { id } = Submission.parse(await submitted.json());
    const approval = counting();
    const headers = { authorization: `Bearer ${await tokenFor('approver')}` };
    const approve = { method: 'POST', headers };
    expect((await ask(`${submissions}/${id}/approval`, approve, { DB: approval.db })).status).toBe(201);
    expect(approval.costs).toMatchObject({ batches: 2, written: N + 3 });
  });

  it('twenty years of an indicator are read by one row a quarter and one more', async () => {
    const token = await tokenFor('approver');
    for (let index = 0; index < 80; index++) {
      const period = `${2000 + Math.floor(index / 4)}/${String((Math.floor(index / 4) + 1) % 100).padStart(2, '0')} Q${(index % 4) + 1}`;
      const one = aQuarter({ period, indicators: [anOutturn('7', `${index}`), anOutturn('8', `${index}`)] });
      expect((await postSignOff(one, { token })).status).toBe(201);
    }
    const { db, costs } = counting();
    const [points] = await d1Store(db).history(1, [1], 0, 99_999_999);
    expect([points?.length, costs.read, costs.written]).toEqual([80, 81, 0]);
  });

  it('links cost their own histories, and no others', async () => {
    for (const year of [2001, 2002]) await sign(year);
    const historyOf = (uid: number) =>
      read(`/v1/councils/${HAVERING_COUNCIL.code}/indicators/${uid}/history`);
    const apart = await historyOf(7);
    const token = await tokenFor('approver');
    for (const [uid, old] of [
      [8, 9],
      [9, 10],
    ]) {
      const wish = { old: `${old}`, kind: 'renamed', why: 'As agreed.' };
      const path = `/v1/councils/${HAVERING_COUNCIL.code}/indicators/${uid}/links`;
      expect((await send('POST', path, wish, { token })).status).toBe(201);
    }
    expect(await historyOf(7)).toEqual(apart);
    const linked = await historyOf(8);
    // Two older ones with their two quarters and a row more each; the three whose links are read, with a row more each;
    // two links, each with who made it.
    expect(linked.read - apart.read).toBe(2 * (2 + 1) + 3 * 2 + 2 * 2);
    expect(linked.written).toBe(0);
  });

  it('an indicator’s history is read by its own rows, however much else is on record', async () => {
    for (const year of [2001, 2002]) await sign(year);
    const path = `/v1/councils/${HAVERING_COUNCIL.code}/indicators/7/history`;
    const alone = await read(path);
    const theirs = { token: await tokenFor('approver', OTHER_COUNCIL.tid) };
    for (const year of [2001, 2002, 2003]) {
      const own = quarter(year, OTHER_COUNCIL.code);
      expect(
        (await postSignOff(own, { ...theirs, path: revisionsOf(own.period, OTHER_COUNCIL.code) })).status,
      ).toBe(201);
    }
    expect(await read(path)).toEqual(alone);
    expect(alone.read).toBeLessThan(15);
  });
});
