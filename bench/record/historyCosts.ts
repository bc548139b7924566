import type { D1Database } from '@cloudflare/workers-types';
import { d1Store } from '../../worker/store/d1/d1Store.ts';
import { meterDatabase } from '../../worker/store/d1/meteredDatabase.ts';
import { median, timed } from './timing.ts';

export const QUARTERS = 80;
const RUNS = 40;

interface HistoryCosts {
  /** Rows read for twenty years of one indicator. */
  readonly read: number;
  readonly ms: number;
}

/** The cost of twenty years of one indicator, in a record of `to` indicators. Adds those from `from` on. */
export async function historyCosts(
  db: D1Database,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<HistoryCosts> {
  await db.prepare(FILL).bind(from, to, QUARTERS).run();
  const { db: counting, costs } = meterDatabase(db);
  const read = async (): Promise<void> => {
    const [points] = await d1Store(counting).history(1, [7], 0, 99_999_999);
    if (points?.length !== QUARTERS) throw new Error(`The history has ${points?.length} quarters.`);
  };
  await read();
  const once = costs.read;
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await timed(read));
  return { read: once, ms: median(times) };
}

/** Inserts the outturns of many indicators straight into the projection. */
const FILL = `INSERT INTO outturn (tenant, indicator, period, rev, value, unit, printed, target)
  WITH RECURSIVE i(x) AS (SELECT ?1 UNION ALL SELECT x + 1 FROM i WHERE x < ?2),
    q(y) AS (SELECT 0 UNION ALL SELECT y + 1 FROM q WHERE y < ?3 - 1)
  SELECT 1, x, (2000 + y / 4) * 10000 + (y % 4 + 1) * 300 + 3, 1, y, '', y, 'N/A' FROM i CROSS JOIN q`;
