import { describe, expect, it } from 'vitest';
import { editsBetween, isUnchanged } from '../../../addin/workbench/grid/changes/editsBetween.ts';
import type { WorkbookSnapshot } from '../../../addin/workbench/grid/changes/workbookSnapshot.ts';
import { type ModelCellLook, PLAIN_LOOK, PLAIN_PAGE } from '../../../addin/workbench/model/workbookModel.ts';

/** A workbook of one cell with this look, value and formula. */
function workbookOf(
  look: Partial<ModelCellLook>,
  value: string | number = 'GREEN',
  formula = '',
): WorkbookSnapshot {
  const cell = { row: 0, column: 0, value, formula, look: { ...PLAIN_LOOK, ...look } };
  const sheet = {
    id: 'sheet-1',
    name: 'Appendix 1',
    cells: new Map([['0,0', cell]]),
    columnWidths: new Map(),
    rowHeights: new Map(),
    fittedHeights: new Map(),
    hiddenRows: new Set<number>(),
    freeze: { rows: 0, columns: 0 },
    page: PLAIN_PAGE,
    charts: [],
  };
  return { sheets: [sheet], settings: {} };
}

const styleEdits = (was: Partial<ModelCellLook>, is: Partial<ModelCellLook>) =>
  editsBetween(workbookOf(was), workbookOf(is)).sheets[0]?.cells[0]?.style;

describe("the edits of a cell's colours", () => {
  it.each<[string, Partial<ModelCellLook>, Partial<ModelCellLook>, object]>([
    [
      'black where the font was automatic',
      {},
      { fontColour: '#000000', fontTint: null },
      { fontColour: '#000000' },
    ],
    [
      'an automatic colour where the font was black',
      { fontColour: '#000000', fontTint: null },
      {},
      { fontColour: null },
    ],
    [
      "the theme's colour as it is seen",
      {},
      { fontColour: '#44546A', fontTint: 0 },
      { fontColour: '#44546A' },
    ],
    [
      "the colour of the theme's fill as the cell's own",
      { fill: '#DDEBF7', fillTint: 0.8 },
      { fill: '#DDEBF7', fillTint: null },
      { fill: '#DDEBF7' },
    ],
    [
      'hatching in the place of an even fill',
      { fill: '#FFC000' },
      { fill: '#FFC000', fillPattern: 'lightGray' },
      { fill: '#FFC000', fillPattern: 'lightGray' },
    ],
    ['no fill', { fill: '#FFC000', fillPattern: 'lightGray' }, { fill: null }, { fill: null }],
    ['bold alone', { fill: '#FFC000' }, { fill: '#FFC000', bold: true }, { bold: true }],
  ])('write %s', (_, was, is, edits) => {
    expect(styleEdits(was, is)).toEqual(edits);
  });

  it('are none where the look came back as it was', () => {
    const look = { fontColour: '#44546A', fontTint: 0.4, fill: '#DDEBF7', fillTint: 0.8 };
    expect(isUnchanged(editsBetween(workbookOf(look), workbookOf(look)))).toBe(true);
  });
});

describe("the edits of a cell's contents", () => {
  const edit = (was: readonly [string | number, string], is: readonly [string | number, string]) =>
    editsBetween(workbookOf({}, ...was), workbookOf({}, ...is)).sheets[0]?.cells[0];
  const at = { row: 0, column: 0 };

  it('are a result where the formula stays, and contents where it comes, goes or is another', () => {
    expect(edit([1, '=A2'], [2, '=A2'])).toEqual({ ...at, result: 2 });
    expect(edit([1, '=A2'], [1, '=A3'])).toEqual({ ...at, content: { value: 1, formula: '=A3' } });
    expect(edit([1, '=A2'], [1, ''])).toEqual({ ...at, content: { value: 1, formula: '' } });
    expect(edit([1, ''], [1, '=A2'])).toEqual({ ...at, content: { value: 1, formula: '=A2' } });
    expect(edit([1, ''], [2, ''])).toEqual({ ...at, content: { value: 2, formula: '' } });
    expect(edit([1, '=A2'], [1, '=A2'])).toBeUndefined();
  });
});
