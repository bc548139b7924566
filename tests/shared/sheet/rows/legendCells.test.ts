import { describe, expect, it } from 'vitest';
import { a1, type SheetCells } from '../../../../shared/cells.ts';
import { aReport, aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

/** The legend of a report with these rows above it; a fill behind "|" belongs to the cell. */
function legendOf(...above: readonly (readonly string[])[]): string[] {
  const split = above.map(row => row.map(cell => cell.split('|')));
  const texts = split.map(row => row.map(([text = '']) => text));
  const sheet = aSheet([...texts, ...aReport({}).values]);
  const fills = sheet.values.map((line, r) => line.map((_, c) => split[r]?.[c]?.[1] ?? ''));
  return legendIn({ ...sheet, fills });
}

const legendIn = (cells: SheetCells): string[] =>
  reportOf(cells).layout.legend.map(({ cell, rating }) => `${a1(cell)} ${rating}`);

describe('the legend of a sheet', () => {
  it('is the cells that name a rating in its colour', () => {
    expect(legendOf(['GREEN|#00b050'], ['Amber|#ffc000'], ['RED: worse than target|#ff0000'])).toEqual([
      'A1 GREEN',
      'A2 AMBER',
      'A3 RED',
    ]);
  });

  it('is an empty cell in the colour, left of the text that names it', () => {
    expect(legendOf(['|#00b050', 'Green: on target'], ['Key|#ff0000', 'Red: off target'])).toEqual([
      'A1 GREEN',
    ]);
  });

  it('is both, where both have the colour', () => {
    expect(legendOf(['|#ff0000', 'RED|#ff0000'])).toEqual(['B1 RED', 'A1 RED']);
  });

  it('leaves out a cell without a fill, with the colour of another rating, or that names none', () => {
    expect(legendOf(['GREEN'], ['RED|#00b050'], ['Title|#00b050'], ['GREEN|#123456'])).toEqual([]);
  });

  it('is empty where no cell of the sheet has a fill', () => {
    expect(legendIn(aSheet([['GREEN'], ...aReport({}).values]))).toEqual([]);
  });

  it('leaves out the table', () => {
    const sheet = aReport({});
    const fills = sheet.values.map((line, r) => line.map((_, c) => (r === 2 && c === 5 ? '#00b050' : '')));
    expect(legendIn({ ...sheet, fills })).toEqual([]);
  });
});
