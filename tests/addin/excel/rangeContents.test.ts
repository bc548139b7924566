import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readRangeContents } from '../../../addin/excel/read/rangeContents.ts';
import type { RichApi } from '../../../addin/workbench/executor/richApi.ts';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { excelClient } from '../../../bench/excel/excelClient.ts';

let richApi: RichApi;
beforeEach(() => {
  const model = new MemoryWorkbook();
  model.add('Report').write({ row: 1, column: 1, rows: 3, columns: 2 }, [
    ['Target', 0],
    ['', 64.4],
    [true, ''],
  ]);
  model.add('Empty');
  const client = excelClient(model);
  richApi = client.richApi;
  Object.assign(globalThis, { Excel: client.Excel });
});
afterEach(() => {
  vi.useRealTimers();
});

const BEING_EDITED = { code: 'InvalidOperationInCellEditMode', message: 'Press Enter.' } as const;
const LOST = { code: 'ConnectionFailure', message: 'Gone.' } as const;

/** All values of the range at the address. */
async function read(address: string): Promise<unknown[][] | undefined> {
  const contents = (await readRangeContents([address])).get(address);
  return (
    contents &&
    Array.from({ length: contents.rows }, (_, row) =>
      Array.from({ length: contents.columns }, (_, column) => contents.at(row, column)),
    )
  );
}

describe('the contents of a range', () => {
  it('are values, and "" for each blank cell, used or not', async () => {
    expect(await read('Report!B2:C4')).toEqual([
      ['Target', 0],
      ['', 64.4],
      [true, ''],
    ]);
    expect(await read('Report!A1:D5')).toEqual([
      ['', '', '', ''],
      ['', 'Target', 0, ''],
      ['', '', 64.4, ''],
      ['', true, '', ''],
      ['', '', '', ''],
    ]);
    expect(await read('Report!Z99')).toEqual([['']]);
    expect(await read('Empty!A1')).toEqual([['']]);
  });

  it('of part of what is read together are that part', async () => {
    const [both, single, wide] = await Promise.all([
      readRangeContents(['Report!C2', 'Report!C3']),
      readRangeContents(['Report!C4']),
      readRangeContents(['Report!B3:C3']),
    ]);
    expect(both).toBe(single);
    expect(both.get('Report!C3')?.at(0, 0)).toBe(64.4);
    expect(both.get('Report!C4')?.at(0, 0)).toBe('');
    expect([wide.get('Report!B3:C3')?.at(0, 0), wide.get('Report!B3:C3')?.at(0, 1)]).toEqual(['', 64.4]);
    expect(richApi.traffic.syncs).toBe(1);
  });

  it('that are requested one after another within a tick share a read', async () => {
    const first = readRangeContents(['Report!B2']);
    for (let step = 0; step < 50; step++) await null;
    await Promise.all([first, readRangeContents(['Report!C2'])]);
    expect(richApi.traffic.syncs).toBe(1);
  });

  it('leave out an address that is of no range here, without a request to Excel', async () => {
    expect(await read('[Other.xlsx]Report!A1')).toBeUndefined();
    expect(richApi.traffic.syncs).toBe(0);
  });

  it('that are requested during a read share the next one', async () => {
    const receive = richApi.receive.bind(richApi);
    const reached = new Promise<void>(resolve => {
      vi.spyOn(richApi, 'receive').mockImplementation(text => {
        resolve();
        setTimeout(() => receive(text), 5);
      });
    });
    const first = readRangeContents(['Report!B2']);
    await reached;
    const later = ['Report!B3', 'Report!C2', 'Report!C3'].map(address => readRangeContents([address]));
    await Promise.all([first, ...later]);
    expect(richApi.traffic.syncs).toBe(2);
  });

  it('are refused if Excel refuses, and the next read is not', async () => {
    richApi.fault = LOST;
    await expect(read('Report!B2')).rejects.toMatchObject({ code: 'ConnectionFailure' });
    richApi.fault = null;
    expect(await read('Report!B2')).toEqual([['Target']]);
  });

  it('are read once the person has finished typing', async () => {
    vi.useFakeTimers();
    richApi.fault = BEING_EDITED;
    const reading = read('Report!B2');
    await vi.advanceTimersByTimeAsync(10_250);
    expect(richApi.traffic.syncs).toBe(21);
    richApi.fault = null;
    await vi.advanceTimersByTimeAsync(500);
    expect(await reading).toEqual([['Target']]);
  });

  it('are given up after half a minute of typing', async () => {
    vi.useFakeTimers();
    richApi.fault = BEING_EDITED;
    const reading = expect(read('Report!B2')).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(31_000);
    await reading;
    const { syncs } = richApi.traffic;
    expect(syncs).toBeGreaterThanOrEqual(60);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(richApi.traffic.syncs).toBe(syncs);
  });

  it('are given up after half a minute without an answer, and the next read goes on', async () => {
    vi.useFakeTimers();
    const receive = vi.spyOn(richApi, 'receive').mockImplementation(() => {});
    let refused = false;
    const reading = expect(
      read('Report!B2').catch(error => {
        refused = true;
        throw error;
      }),
    ).rejects.toThrow('Excel did not answer in time.');
    await vi.advanceTimersByTimeAsync(29_900);
    expect(refused).toBe(false);
    receive.mockRestore();
    const next = read('Report!B2');
    await vi.advanceTimersByTimeAsync(200);
    await reading;
    expect(await next).toEqual([['Target']]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
