import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPane, sampleModel, shortModel } from '../../aPane.ts';
import { checkedPane, sheetOf } from '../../paneSession.ts';

/** How long a person pauses before the sheet is read again, in milliseconds; as watchWorkbook.ts has it. */
const PAUSE = 600;

// The client library keeps the timers that it was loaded with; the product's wait for these.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Time passes without another edit. */
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('our own writes', () => {
  it('of a look withdraw nothing', async () => {
    const model = await sampleModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    const sheet = sheetOf(model);
    const range = { row: 0, column: 0, rows: 1, columns: 1 };
    const formatting = session.actions.formatReport();
    session.client.richApi.raise({ kind: 'restyled', sheet, range });
    await formatting;
    const restoring = session.actions.restoreFormatting(session.open().sheet.id);
    session.client.richApi.raise({ kind: 'restyled', sheet, range });
    await restoring;
    await pass(PAUSE);
    expect(session.checked().editedSince).toEqual([]);
    await end();
  });

  it('of the findings onto a sheet withdraw nothing', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    const listing = session.actions.listFindings();
    const sheet = sheetOf(model);
    session.client.richApi.raise({
      kind: 'changed',
      sheet,
      range: { row: 0, column: 0, rows: 1, columns: 1 },
    });
    await listing;
    await pass(PAUSE);
    expect(session.checked().editedSince).toEqual([]);
    await end();
  });
});

describe('a sheet chosen in the pane', () => {
  it('comes to the front in Excel', async () => {
    const model = await shortModel();
    const session = aPane(model);
    await session.actions.loadReport();
    const { sheet } = session.open();
    const other = model.add('Notes');
    model.active = other;
    await session.actions.loadReport(sheet.id);
    expect(model.active.name).toBe(sheet.name);
    expect(session.open().sheet).toEqual(sheet);
  });
});
