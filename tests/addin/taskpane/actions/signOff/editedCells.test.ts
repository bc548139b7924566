import { describe, expect, it } from 'vitest';
import { editedCells } from '../../../../../addin/taskpane/actions/signOff/editedCells.ts';
import { aPane, shortModel } from '../../aPane.ts';

describe('the cells edited since the check', () => {
  it('are none in the same report', async () => {
    const report = await sampleReport();
    expect(editedCells(report, report)).toEqual([]);
  });

  it('are named one by one, and rows that are gone are counted', async () => {
    const report = await sampleReport();
    const [first, second, third, ...rest] = report.indicators;
    if (!first || !second || !third) throw new Error('The sample has too few indicators.');
    const edited = {
      ...second,
      comment: 'Edited.',
      texts: { ...second.texts, comment: 'Edited.', performance: '1' },
    };
    const now = { ...report, indicators: [edited, ...rest] };
    expect(editedCells(report, now)).toEqual(['F15', 'K15', '2 rows removed']);
    expect(editedCells(report, { ...report, indicators: [second, third, ...rest] })).toEqual([
      '1 row removed',
    ]);
  });

  it('are the first cell of a row that was added', async () => {
    const report = await sampleReport();
    const before = { ...report, indicators: report.indicators.slice(1) };
    expect(editedCells(before, report)).toEqual(['A14']);
  });
});

async function sampleReport() {
  const session = aPane(await shortModel());
  await session.actions.loadReport();
  return session.open().report;
}
