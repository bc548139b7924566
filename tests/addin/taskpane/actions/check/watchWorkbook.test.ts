import { describe, expect, it } from 'vitest';
import { a1 } from '../../../../../shared/cells.ts';
import { aPane, sampleModel } from '../../aPane.ts';
import { performanceCell, sheetOf, type } from '../../paneSession.ts';

const pause = (ms = 0): Promise<void> => new Promise(done => setTimeout(done, ms));

describe('an edit in the workbook', () => {
  it('reads the sheet again before the check, and names the edited cells after it', async () => {
    const model = await sampleModel();
    const session = aPane(model);
    await session.actions.loadReport();
    const end = await session.watch();
    const sheet = sheetOf(model);
    const cell = performanceCell(session, '4');
    const typed = () =>
      session.client.richApi.raise({ kind: 'changed', sheet, range: { ...cell, rows: 1, columns: 1 } });
    type(model, cell, '70% GREEN');
    typed();
    await expect
      .poll(() => session.open().report.indicators.find(({ id }) => id === '4')?.texts.performance)
      .toBe('70% GREEN');

    typed();
    await pause();
    await session.actions.checkReport();
    await pause(1_000);
    expect(session.checked().editedSince).toEqual([]);
    typed();
    await expect.poll(() => session.checked().editedSince).toEqual([a1(cell)]);
    await end();
  });
});
