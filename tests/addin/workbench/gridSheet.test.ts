import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../../addin/workbench/grid/changes/editsBetween.ts';
import { STANDARD_PAGE, type XlsxWorkbook } from '../../../xlsx/workbook.ts';
import { headlessGrid } from './headlessGrid.ts';

const WHOLE = { row: 0, column: 0, rows: 3, columns: 3 };

/** Two figures, their sum below them, and a formula beside them. */
const figures = (): XlsxWorkbook => ({
  sheets: [
    {
      cells: {
        name: 'Report',
        values: [
          [1, 'x', 2],
          [2, 'y', ''],
          [3, '', ''],
        ],
        formulas: [
          ['', '', '=A1*2'],
          ['', '', ''],
          ['=SUM(A1:A2)', '', ''],
        ],
        formats: Array.from({ length: 3 }, () => Array<string>(3).fill('General')),
        merges: [],
      },
      styles: [],
      columnWidths: new Map(),
      rowHeights: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      freeze: { rows: 0, columns: 0 },
      page: STANDARD_PAGE,
      visible: true,
      protected: false,
    },
  ],
});

describe("a sheet of the workbench's grid", () => {
  it('keeps every formula where the look of its cells is set', async () => {
    const { workbook, calculated } = headlessGrid(figures());
    const opened = workbook.snapshot();
    const sheet = workbook.active;
    sheet.restyle(WHOLE, { fill: '#CFE4DC', bold: true, wrap: true, numberFormat: '0.0' });
    await calculated();
    sheet.restyle(WHOLE, { fill: null });
    expect([sheet.formula(2, 0), sheet.formula(0, 2)]).toEqual(['=SUM(A1:A2)', '=A1*2']);
    expect(sheet.look(2, 0)).toMatchObject({ fill: null, bold: true, wrap: true, numberFormat: '0.0' });
    const cells = editsBetween(opened, workbook.snapshot()).sheets[0]?.cells ?? [];
    expect(cells).toHaveLength(9);
    expect(cells.filter(({ content }) => content)).toEqual([]);
  });

  it('hides and shows rows without selecting them', () => {
    const { workbook, universe } = headlessGrid(figures());
    const own = { row: 1, column: 2, rows: 1, columns: 1 };
    universe.api.getActiveWorkbook()?.getActiveSheet().getRange('C2').activate();
    const sheet = workbook.active;
    sheet.setRowHidden(2, true);
    expect([sheet.isRowHidden(1), sheet.isRowHidden(2), sheet.rowHeight(2)]).toEqual([false, true, 0]);
    expect(workbook.selection).toEqual(own);
    sheet.setRowHidden(2, false);
    expect([sheet.isRowHidden(2), sheet.rowHeight(2) > 0]).toEqual([false, true]);
    expect(workbook.selection).toEqual(own);
  });

  it('is copied with its looks and its formulas, after itself and not to the front', async () => {
    const { workbook, calculated } = headlessGrid(figures());
    await calculated();
    workbook.active.restyle({ row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
    const copy = workbook.copy(workbook.active);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Report', 'Report (2)']);
    expect(workbook.active.name).toBe('Report');
    copy.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[5]]);
    await calculated();
    expect([copy.value(2, 0), copy.formula(2, 0), copy.look(0, 0).bold]).toEqual([7, '=SUM(A1:A2)', true]);
    expect(workbook.sheets[0]?.value(0, 0)).toBe(1);
  });

  it('goes on calculating after its looks were set', async () => {
    const { workbook, calculated } = headlessGrid(figures());
    await calculated();
    const sheet = workbook.active;
    sheet.restyle(WHOLE, { fontColour: '#083D29' });
    sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[40]]);
    await expect.poll(() => [sheet.value(2, 0), sheet.value(0, 2)]).toEqual([42, 80]);
  });

  it('loses a formula only to what is written over it', async () => {
    const { workbook, calculated } = headlessGrid(figures());
    const sheet = workbook.active;
    sheet.write({ row: 2, column: 0, rows: 1, columns: 3 }, [[null, 5, '=1+1']]);
    await calculated();
    expect([0, 1, 2].map(column => sheet.formula(2, column))).toEqual(['=SUM(A1:A2)', '', '=1+1']);
    sheet.write({ row: 2, column: 0, rows: 1, columns: 1 }, [[7]]);
    expect([sheet.formula(2, 0), sheet.value(2, 0)]).toEqual(['', 7]);
  });
});

describe('what happens in the grid is told', () => {
  const heard = (): { grid: ReturnType<typeof headlessGrid>; events: string[] } => {
    const grid = headlessGrid(figures());
    const events: string[] = [];
    grid.workbook.watch(event => events.push(event.kind));
    return { grid, events };
  };

  it('a change of look as one', () => {
    const { grid, events } = heard();
    grid.workbook.active.restyle({ row: 0, column: 0, rows: 2, columns: 1 }, { bold: true });
    expect(events).toEqual(['restyled']);
  });

  it('a new sheet, its name and its end', () => {
    const { grid, events } = heard();
    const sheet = grid.workbook.add('Notes');
    sheet.name = 'More notes';
    sheet.visible = false;
    grid.workbook.remove(sheet);
    expect(events.filter(kind => !['selected', 'activated'].includes(kind))).toEqual([
      'added',
      'renamed',
      'shown',
      'deleted',
    ]);
  });

  it('a calculation', async () => {
    const { grid, events } = heard();
    await grid.calculated();
    expect(events).toContain('calculated');
  });
});
