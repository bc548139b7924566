import { LOCAL_COUNCIL } from '../../local/localCouncil.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { CORPORATE_REPORT } from '../../shared/record/contract/reportNames.ts';
import { benchQuarter } from './benchQuarter.ts';
import type { MeasuredRecord } from './measuredRecord.ts';
import type { RecordFigure } from './recordFigure.ts';

/** What an open report costs that its reader has already, and what they get once it is closed. */
export async function openFigures(record: MeasuredRecord): Promise<RecordFigure[]> {
  const { code } = LOCAL_COUNCIL;
  const quarter = benchQuarter(2017, 'Appendix 1', 200);
  const setting = addresses.operatorSetting(code, 'open_data');
  await record.operate('PUT', setting, { value: true });
  await record.signOff(quarter);
  await record.publish(quarter);
  const address = addresses.openReport(code, CORPORATE_REPORT, '2017-18-Q2');
  const { etag } = await record.readOpen(address);
  await record.call('evict');
  const cold = await record.readOpen(address, etag);
  const warm = await record.readOpen(address, etag);
  if (cold.status !== 304 || warm.status !== 304) throw new Error(`An open report answered ${warm.status}.`);
  await record.operate('PUT', setting, { value: false });
  const closed = await record.readOpen(address, etag);
  return [
    {
      figure: 'open.rows_read.304',
      value: Math.max(cold.costs.read, warm.costs.read),
      unit: `rows, the more of two, after an eviction too`,
    },
    { figure: 'open.bytes.304', value: Math.max(cold.bytes, warm.bytes), unit: 'bytes of the body' },
    {
      figure: 'open.status.closed',
      value: closed.status,
      unit: 'status, of the request after it was closed',
    },
  ];
}
