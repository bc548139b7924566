import type { SheetCells } from '../../shared/cells.ts';
import type { XlsxSheet, XlsxWorkbook } from '../../xlsx/workbook.ts';
import { readSample } from './theSample.ts';

/**
 * What is kept of the sample: its title and key, and 13 of its 66 indicators, each section below its own headings. Lines 1 to 11,
 * 31 and 39; line 1 is compared with England, and the headings above line 31 are merged over the bases.
 */
const KEPT: readonly (readonly [first: number, last: number])[] = [
  [0, 27],
  [58, 60],
  [70, 71],
  [73, 73],
];

let short: Promise<XlsxWorkbook> | null = null;

/** The sample cut to a quarter of its rows, for tests that are about what a report goes through and not about all its rows. */
export function shortSample(): Promise<XlsxWorkbook> {
  short ??= readSample().then(({ sheets }) => ({ sheets: sheets.map(shortened) }));
  return short;
}

function shortened(sheet: XlsxSheet): XlsxSheet {
  const rows = KEPT.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
  const moved = new Map(rows.map((row, at) => [row, at]));
  const keep = <Placed extends { readonly row: number }>(placed: readonly Placed[]): Placed[] =>
    placed.flatMap(one => {
      const row = moved.get(one.row);
      return row === undefined ? [] : [{ ...one, row }];
    });
  const { cells } = sheet;
  const kept: SheetCells = {
    ...cells,
    values: rows.map(row => cells.values[row] ?? []),
    formats: rows.map(row => cells.formats[row] ?? []),
    formulas: rows.map(row => cells.formulas[row] ?? []),
    merges: keep(cells.merges),
    ...(cells.fills && { fills: rows.map(row => cells.fills?.[row] ?? []) }),
  };
  return { ...sheet, cells: kept, styles: keep(sheet.styles) };
}
