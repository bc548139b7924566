import type { D1Database } from '@cloudflare/workers-types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalIssuer } from '../../local/issuer.ts';
import { LOCAL_OFFICERS } from '../../local/localCouncil.ts';
import { addresses } from '../../shared/record/contract.ts';
import type { SignedQuarter } from '../../shared/record/revision.ts';
import { app } from '../../worker/app.ts';
import { countedDatabase } from '../../worker/store/countedDatabase.ts';
import { d1Store } from '../../worker/store/d1Store.ts';
import { aQuarter } from './aQuarter.ts';
import { type LocalDatabase, localDatabase } from './localDatabase.ts';
import { figure, rounds } from './rounds.ts';

const ROWS = 500;
const PAIRS = rounds(200, 5);
const QUARTERS = 80;
const SMALL = 200;
const LARGE = rounds(2500, 500);

const issuer = await createLocalIssuer({ origin: 'http://localhost' });
const token = await issuer.mint(LOCAL_OFFICERS[1] ?? { oid: '', name: '', roles: [], may: '' });

let local: LocalDatabase;
beforeEach(async () => {
  local = await localDatabase();
});
afterEach(async () => local.end());

async function signOff(quarter: SignedQuarter, db: D1Database): Promise<void> {
  const address = addresses.revisions(quarter.council, quarter.period.replace('/', '-').replace(' ', '-'));
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    'if-none-match': '*',
  };
  const init = { method: 'POST', headers, body: JSON.stringify(quarter) };
  const response = await app.request(`http://localhost${address}`, init, {
    ...issuer.configurationVars,
    DB: db,
  });
  expect(response.status).toBe(201);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

describe(`a sign-off of ${ROWS} indicators`, () => {
  it('writes a row an indicator and three more, and is over twenty times faster than row by row', async () => {
    const { db } = local;
    await signOff(aQuarter(1000, 'Appendix 1', ROWS), db);
    const { db: counting, costs } = countedDatabase(db);
    let batches = 0;
    const batch = counting.batch.bind(counting);
    await signOff(aQuarter(1001, 'Appendix 1', ROWS), {
      ...counting,
      batch: (statements: Parameters<typeof batch>[0]) => {
        batches++;
        return batch(statements);
      },
    } as D1Database);
    expect([batches, costs.written]).toEqual([2, ROWS + 3]);
    expect(costs.read).toBeLessThanOrEqual(ROWS + 3);
    figure('signoff.batches', batches, 'batches');
    figure(`signoff.rows_written.${ROWS}`, costs.written, 'rows');
    figure(`signoff.rows_read.${ROWS}`, costs.read, 'rows');

    const insert =
      "INSERT INTO bare (round, uid, printed) SELECT ?1, value ->> 'uid', value ->> 'printed' FROM json_each(?2)";
    await db
      .prepare(
        'CREATE TABLE bare (round INTEGER, uid TEXT, printed TEXT, PRIMARY KEY (round, uid)) WITHOUT ROWID',
      )
      .run();
    const rows = JSON.stringify(
      Array.from({ length: ROWS }, (_, index) => ({ uid: `${index}`, printed: `${index}` })),
    );
    const pairs: { readonly whole: number; readonly bare: number }[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      const whole = await timed(() => signOff(aQuarter(1100 + pair, 'Appendix 1', ROWS), db));
      const bare = await timed(() => db.prepare(insert).bind(pair, rows).run());
      pairs.push({ whole, bare });
    }
    figure(
      'signoff.time_ratio',
      rounded(median(pairs.map(({ whole, bare }) => whole / bare))),
      `times, ${PAIRS} pairs`,
    );

    const one = db.prepare('INSERT INTO bare (round, uid, printed) VALUES (?1, ?2, ?3)');
    const rowByRow = await timed(async () => {
      for (let row = 0; row < ROWS; row++) await one.bind(-1, `${row}`, `${row}`).run();
    });
    const faster = rowByRow / median(pairs.map(({ whole }) => whole));
    figure('signoff.time_vs_row_by_row', rounded(faster), 'times faster');
    expect(faster).toBeGreaterThan(rounds(20, 4));
  });
});

describe('the history of twenty years', () => {
  it('is read by one row a quarter and one more, in a small record and in a large one', async () => {
    const { db } = local;
    const read = async () => {
      const { db: counting, costs } = countedDatabase(db);
      const points = await d1Store(counting).history(1, 7, 0, 99_999);
      expect(points).toHaveLength(QUARTERS);
      return costs.read;
    };
    const timeOf = async (): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < 40; round++) times.push(await timed(read));
      return median(times);
    };
    await fill(db, 1, SMALL);
    const [small, smallTime] = [await read(), await timeOf()];
    await fill(db, SMALL + 1, LARGE);
    const [large, largeTime] = [await read(), await timeOf()];
    expect([small, large]).toEqual([QUARTERS + 1, QUARTERS + 1]);
    figure('history.rows_read.80.small', small, `rows, of ${SMALL * QUARTERS}`);
    figure('history.rows_read.80.large', large, `rows, of ${LARGE * QUARTERS}`);
    figure('history.growth', rounded(largeTime / smallTime), 'times slower');
  });
});

/** Outturns of indicators `from` to `to`, eighty quarters each, straight into the projection. */
async function fill(db: D1Database, from: number, to: number): Promise<void> {
  await db
    .prepare(
      `INSERT INTO outturn (tenant, indicator, period, rev, value, unit, printed, target)
       WITH RECURSIVE i(x) AS (SELECT ?1 UNION ALL SELECT x + 1 FROM i WHERE x < ?2),
         q(y) AS (SELECT 0 UNION ALL SELECT y + 1 FROM q WHERE y < ?3 - 1)
       SELECT 1, x, (2000 + y / 4) * 10 + y % 4 + 1, 1, y, '', y, 'N/A' FROM i CROSS JOIN q`,
    )
    .bind(from, to, QUARTERS)
    .run();
}
