import { LOCAL_COUNCIL } from '../../local/localCouncil.ts';
import { app } from '../../worker/app.ts';
import type { Bindings } from '../../worker/config.ts';
import { type Answer, CouncilObject } from '../../worker/council/councilObject.ts';
import { councilDirectory } from '../../worker/directory/councilDirectory.ts';
import { CORPORATE } from '../../worker/store/namedReportStore.ts';
import { councilDatabase } from '../../worker/store/sqlite/councilDatabase.ts';
import { sqliteStore } from '../../worker/store/sqlite/sqliteStore.ts';
import { nightlyCheck } from '../../worker/upkeep/nightlyCheck.ts';

export { DirectoryObject } from '../../worker/directory/directoryObject.ts';

// The projection's columns, without its guard.
const BARE = `CREATE TABLE IF NOT EXISTS bare (round INTEGER, indicator INTEGER, value REAL, unit TEXT, printed TEXT, target TEXT, rating TEXT,
  PRIMARY KEY (round, indicator)) STRICT, WITHOUT ROWID`;
const TOGETHER = `INSERT INTO bare SELECT ?1, key, value ->> 'value', value ->> 'unit', value ->> 'printed', value ->> 'target', value ->> 'rating'
  FROM json_each(?2)`;
const ONE = 'INSERT INTO bare VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)';

/** Outturns of many indicators, straight into the projection: of each report a thousand. */
const FILL = `INSERT INTO outturn (indicator, period, report, rev, value, unit, printed, target)
  WITH RECURSIVE i(x) AS (SELECT ?1 UNION ALL SELECT x + 1 FROM i WHERE x < ?2),
    q(y) AS (SELECT 0 UNION ALL SELECT y + 1 FROM q WHERE y < ?3 - 1)
  SELECT x, (2000 + y / 4) * 10000 + (y % 4 + 1) * 300 + 3, 1 + CAST((x - 1) / 1000 AS INTEGER), 1, y, '', y, 'N/A' FROM i CROSS JOIN q`;

interface BareRow {
  readonly value: number | null;
  readonly unit: string;
  readonly printed: string;
  readonly target: string;
  readonly rating: string | null;
}

/** A council's object that can be measured: filled at once, and written to without its record. */
export class MeasuredCouncil extends CouncilObject {
  fill(from: number, to: number, quarters: number): void {
    this.ctx.storage.sql.exec(FILL, from, to, quarters);
  }

  insertTogether(round: number, rows: readonly BareRow[]): void {
    this.ctx.storage.sql.exec(BARE);
    this.ctx.storage.sql.exec(TOGETHER, round, JSON.stringify(rows));
  }

  insertOne(round: number, index: number, { value, unit, printed, target, rating }: BareRow): void {
    this.ctx.storage.sql.exec(ONE, round, index, value, unit, printed, target, rating);
  }

  /** A night's share of the record, on a day of its own; what it found and what it cost. */
  async night(day: number): Promise<{ wrong: string | null; read: number; written: number }> {
    const db = councilDatabase(this.ctx.storage.sql);
    const council = { record: 'bench', code: LOCAL_COUNCIL.code, name: 'bench', tid: 'bench' };
    const store = sqliteStore(db, CORPORATE);
    const { wrong } = await nightlyCheck(council, store, {}, new Date(Date.UTC(2030, 0, day, 3)));
    return { wrong, ...db.costs };
  }

  /** Has this council's night come at a moment, in milliseconds since 1970. */
  async nightAt(moment: number): Promise<void> {
    await this.ctx.storage.setAlarm(moment);
  }

  databaseSize(): number {
    return this.ctx.storage.sql.databaseSize;
  }

  /** Ends the object, so that the next call finds nothing in memory. */
  evict(): void {
    this.ctx.abort('evicted by the bench');
  }
}

type Method =
  | 'ask'
  | 'fill'
  | 'insertTogether'
  | 'insertOne'
  | 'databaseSize'
  | 'nightAt'
  | 'night'
  | 'evict'
  | 'checkNow';

/** The record as it is deployed, with the costs of each request in its headers, and `/bench/METHOD` to call an object. */
export default {
  async fetch(request: Request, env: Bindings, context: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/bench/')) {
      const { record, args } = await request.json<{ record: string; args: readonly unknown[] }>();
      if (pathname === '/bench/addCouncil') {
        await addCouncil(env, ...(args as [number]));
        return Response.json({ result: null });
      }
      if (pathname === '/bench/nightsAt') {
        await nightsAt(env, ...(args as [number, number]));
        return Response.json({ result: null });
      }
      const object = env.COUNCILS.get(env.COUNCILS.idFromName(record)) as unknown as Record<
        Method,
        (...args: readonly unknown[]) => Promise<unknown>
      >;
      if (pathname === '/bench/insertOneByOne') {
        const [round, rows] = args as [number, readonly BareRow[]];
        // An object answers once what it wrote is on the disk (Durable Objects, "Output gates").
        for (const [index, row] of rows.entries()) await object.insertOne(round, index, row);
        return Response.json({ result: null });
      }
      const method = pathname.slice('/bench/'.length) as Method;
      // An object that is ended does not answer.
      const result = await object[method](...args).catch(error => {
        if (method !== 'evict') throw error;
      });
      return Response.json({ result: result ?? null });
    }
    const costs = { calls: 0, read: 0, written: 0 };
    const response = await app.fetch(request, { ...env, COUNCILS: counted(env.COUNCILS, costs) }, context);
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(costs)) headers.set(`bench-${name}`, String(value));
    return new Response(response.body, { status: response.status, headers });
  },
};

const numbered = (env: Bindings, number: number): MeasuredCouncil =>
  env.COUNCILS.get(env.COUNCILS.idFromName(`bench-${number}`)) as unknown as MeasuredCouncil;

/** Adds a council as the operator's route does, with one act on record. */
async function addCouncil(env: Bindings, number: number): Promise<void> {
  const code = `E07${String(90_000 + number).padStart(6, '0')}`;
  const record = `bench-${number}`;
  const tid = `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
  await councilDirectory(env.DIRECTORY).add({ record, code, name: `Council ${number}`, tid }, 'bench');
  const object = numbered(env, number);
  await object.open(record);
  const by = { oid: 'bench', name: 'The bench' };
  await object.ask('corporate', 'changeSetting', { council: code, name: 'open_data', value: true, by });
}

/** Has the nights of so many councils come at one moment. */
async function nightsAt(env: Bindings, councils: number, moment: number): Promise<void> {
  for (let number = 0; number < councils; number++) await numbered(env, number).nightAt(moment);
}

type Asked = Record<string, (...asked: readonly unknown[]) => Promise<unknown>>;

function counted(
  councils: Bindings['COUNCILS'],
  costs: { calls: number; read: number; written: number },
): Bindings['COUNCILS'] {
  const counting = (object: Asked): Asked =>
    new Proxy({} as Asked, {
      get:
        (_, name) =>
        async (...asked: readonly unknown[]) => {
          const answer = await object[String(name)]?.(...asked);
          if (name !== 'ask') return answer;
          const { read, written } = answer as Answer<unknown>;
          costs.calls++;
          costs.read += read;
          costs.written += written;
          return answer;
        },
    });
  return {
    idFromName: (name: string) => councils.idFromName(name),
    get: (id: DurableObjectId) => counting(councils.get(id) as unknown as Asked),
  } as unknown as Bindings['COUNCILS'];
}
