import { describe, expect, it } from 'vitest';
import { a1 } from '../../../../../shared/cells.ts';
import { seenLook } from '../../../seenLook.ts';
import { aPane, shortModel } from '../../aPane.ts';
import { checkedPane, performanceCell, sheetOf, snapshot, textAt, type } from '../../paneSession.ts';

describe('formatting', () => {
  it('changes no value, and restores the old look, even after the workbook was closed', async () => {
    const model = await shortModel();
    const before = snapshot(model);
    const session = await checkedPane(model);
    await session.actions.formatReport();
    expect(session.said()).toMatch(/^Formatted: /);
    expect(session.checked().changes).toBe(0);
    const formatted = snapshot(model);
    expect(formatted.contents).toEqual(before.contents);
    expect(formatted.looks).not.toEqual(before.looks);

    const cell = performanceCell(session, '4');
    type(model, cell, '99.9%');
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopened.open().canRestore).toBe(true);
    await reopened.actions.restoreFormatting(reopened.open().sheet.id);
    // The figure typed since brought a number format of its own.
    const typedAt = before.places.indexOf(a1(cell));
    const others = <T>(looks: readonly T[]): T[] => looks.filter((_, at) => at !== typedAt);
    expect(others(snapshot(model).looks).map(seenLook)).toEqual(others(before.looks).map(seenLook));
    expect(textAt(model, cell)).toBe(0.999);
  });

  it('touches no other sheet where the one that was checked is gone', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const [checked] = model.sheets;
    const copy = await shortModel();
    const other = model.add('Another report');
    const [source] = copy.sheets;
    const used = source?.used();
    if (!checked || !source || !used) throw new Error('The sample has no sheet.');
    for (let row = 0; row < used.row + used.rows; row++)
      for (let column = 0; column < used.column + used.columns; column++)
        other.write({ row, column, rows: 1, columns: 1 }, [[source.value(row, column)]]);
    model.remove(checked);
    const before = snapshot(model);
    await session.actions.formatReport();
    expect(session.said()).toContain('no longer in this workbook');
    expect(snapshot(model)).toEqual(before);
  });

  it('says that a cell is being edited or the sheet is protected, and changes nothing', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const before = snapshot(model);
    session.client.richApi.fault = {
      code: 'InvalidOperationInCellEditMode',
      message: 'Excel is in cell-editing mode.',
    };
    await session.actions.formatReport();
    expect(session.said()).toContain('Press Enter to finish editing the cell');
    session.client.richApi.fault = null;
    sheetOf(model).protected = true;
    await session.actions.formatReport();
    expect(session.said()).toContain('The sheet is protected');
    expect(snapshot(model)).toEqual(before);
  });
});
