import { describe, expect, it, vi } from 'vitest';
import type { CellRange, SheetCells } from '../../../shared/cells.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aSheet, type Typed } from '../../examples/aReport.ts';

const COLUMNS = 10;

const sheetOf = (rows: number, cell: (index: number) => Typed, from = 0): SheetCells =>
  aSheet(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, column) => cell(from + row * COLUMNS + column)),
    ),
  );

/** How many times reading a sheet tries a regular expression, whatever it finds. */
function patternsTried(cells: SheetCells): number {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  try {
    readReport(cells);
    return exec.mock.calls.length;
  } finally {
    exec.mockRestore();
  }
}

const perCell = (rows: number, cell: (index: number) => Typed): number =>
  patternsTried(sheetOf(rows, cell)) / (rows * COLUMNS);

const HEADINGS = ['Indicator', 'Ref', 'Target', 'Outturn', 'RAG', 'Trend', 'Comment', 'Goal', 'Value'];
/** Pseudo-random headings, so that each row of them is another. */
const headingWord = (index: number): string =>
  `${HEADINGS[(index * index * 31 + index * 7 + (index >> 3)) % HEADINGS.length]} ${'abcdefg'[index % 7]}`;

describe('a sheet that is full of cells is read with few regular expressions a cell', () => {
  it('where they hold numbers', () => {
    expect(perCell(200, index => index * 7.25)).toBeLessThan(1);
  });

  it('where they hold numbers of one format', () => {
    expect(perCell(200, index => ({ value: index / 7, format: '#,##0.00_);(#,##0.00)' }))).toBeLessThan(5);
  });

  it('where they hold texts that name no column', () => {
    expect(perCell(200, index => `text ${index}`)).toBeLessThan(15);
  });

  it('where they hold the words of headings, in proportion to their number', () => {
    const [once, twice] = [perCell(200, headingWord), perCell(400, headingWord)];
    expect(once).toBeLessThan(60);
    expect(twice / once).toBeLessThan(1.1);
  });
});

it('merged cells are looked at in proportion to their number', () => {
  let looks = 0;
  const counted = (row: number): CellRange => ({
    get row() {
      looks++;
      return row;
    },
    column: 0,
    rows: 1,
    columns: 2,
  });
  const looksFor = (rows: number): number => {
    looks = 0;
    readReport({
      ...sheetOf(rows, headingWord),
      merges: Array.from({ length: rows }, (_, row) => counted(row)),
    });
    return looks;
  };
  expect(looksFor(400) / looksFor(200)).toBeLessThan(2.2);
});

it('a wide blank row is looked at once, however often the sheet holds it', () => {
  const width = 500;
  const looksFor = (blankRows: number): number => {
    let looks = 0;
    const blank = new Proxy(Array<string>(width).fill(''), {
      get: (row, key, receiver) => {
        looks++;
        return Reflect.get(row, key, receiver);
      },
    });
    const { values, formats, formulas, ...rest } = sheetOf(20, headingWord);
    const wide = <T>(lines: readonly (readonly T[])[], empty: T): T[][] =>
      lines.map(line => [...line, ...Array<T>(width - COLUMNS).fill(empty)]);
    readReport({
      ...rest,
      values: [...wide(values, ''), ...Array<string[]>(blankRows).fill(blank), ...wide(values, '')],
      formats: [...wide(formats, 'General'), ...Array<string[]>(blankRows).fill(blank), ...wide(formats, '')],
      formulas: [...wide(formulas, ''), ...Array<string[]>(blankRows).fill(blank), ...wide(formulas, '')],
    });
    return looks;
  };
  expect(looksFor(2_000) - looksFor(1_000)).toBeLessThan(1_000 * 10);
});
