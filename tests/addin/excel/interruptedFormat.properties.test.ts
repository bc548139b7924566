import { expect, it } from 'vitest';
import { RichApi } from '../../../addin/workbench/executor/richApi.ts';
import { propertyRuns } from '../../setup/longRun.ts';
import {
  appearance,
  firstModelSheet,
  manyRows,
  neverCancelled,
  noProgress,
  plannedFormat,
} from './formatSession.ts';
import { openExcel, workbookOf } from './openExcel.ts';

/** Of a formatting; the last ones compare and clear up. */
const ROUND_TRIPS = 8;
/** In the quick run every third request fails. */
const STEP = propertyRuns(3, 1);
const FAILING = Array.from({ length: ROUND_TRIPS }, (_, index) => index + 1).filter(
  number => number % STEP === 0,
);

/** The request of this number, from now on, finds no Excel; the next one does. */
function failOnce(api: RichApi, number: number): void {
  let requests = 0;
  const { receive } = RichApi.prototype;
  api.receive = text => {
    requests++;
    api.fault = requests === number ? { code: 'ConnectionFailure', message: 'lost' } : null;
    receive.call(api, text);
    if (requests > number) api.receive = receive;
  };
}

it('everything is put back after Excel failed once, whichever request it was', async () => {
  const excel = openExcel(workbookOf(manyRows(350)));
  const sheet = firstModelSheet(excel);
  sheet.restyle({ row: 5, column: 5, rows: 3, columns: 1 }, { fill: '#123456', bold: true });
  const { id, plan } = await plannedFormat(excel);
  const before = appearance(sheet);
  let putBack = 0;
  for (const failing of FAILING) {
    failOnce(excel.richApi, failing);
    try {
      await excel.workbook.format(id, plan, noProgress, neverCancelled);
      // The failing request was the client's own clearing up, or came too late.
      Object.assign(excel.richApi, { receive: RichApi.prototype.receive, fault: null });
      await excel.workbook.restore(id);
    } catch (error) {
      expect(error, `request ${failing}`).toMatchObject({ kind: 'connection-lost' });
      putBack++;
    }
    expect(appearance(sheet), `request ${failing}`).toEqual(before);
    expect(excel.model.settings.size, `request ${failing}`).toBe(0);
  }
  // At least 5 of all 8.
  expect(putBack).toBeGreaterThanOrEqual(Math.floor(FAILING.length * (5 / 8)));
});
