import type { D1Database } from '@cloudflare/workers-types';
import { meterDatabase } from '../../worker/store/d1/meteredDatabase.ts';
import { benchQuarter } from './benchQuarter.ts';
import { sendSignOff } from './sendSignOff.ts';

interface SignOffRows {
  readonly batches: number;
  readonly read: number;
  readonly written: number;
}

/** The database's work for the second sign-off of that many known indicators, as D1 counts it. */
export async function signOffRows(db: D1Database, indicators: number): Promise<SignOffRows> {
  await sendSignOff(benchQuarter(1000, 'Appendix 1', indicators), db);
  const { db: counting, costs } = meterDatabase(db);
  let batches = 0;
  const batch: D1Database['batch'] = statements => {
    batches++;
    return counting.batch(statements);
  };
  await sendSignOff(benchQuarter(1001, 'Appendix 1', indicators), { ...counting, batch } as D1Database);
  return { batches, ...costs };
}
