import { CORPORATE_REPORT } from '../../shared/record/contract/reportNames.ts';
import type { MeasuredRecord } from './measuredRecord.ts';
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
  record: MeasuredRecord,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<HistoryCosts> {
  await record.call('fill', from, to, QUARTERS);
  const read = async (): Promise<number> => {
    const answer = await record.call('ask', CORPORATE_REPORT, 'history', [7], 0, 99_999_999);
    const { result, read: rows } = answer as { result: unknown[][]; read: number };
    if (result[0]?.length !== QUARTERS) throw new Error(`The history has ${result[0]?.length} quarters.`);
    return rows;
  };
  const once = await read();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await timed(read));
  return { read: once, ms: median(times) };
}
