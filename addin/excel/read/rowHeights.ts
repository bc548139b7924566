import type { CellRange } from '../../../shared/cells.ts';
import { rectangles } from '../ranges/rectangles.ts';

type Rows = Pick<CellRange, 'row' | 'rows'>;

/** Requests the heights of rows, by zero-based row and in points. Call the result after a sync. */
export function requestRowHeights(
  sheet: Excel.Worksheet,
  { row, rows }: Rows,
): () => ReadonlyMap<number, number> {
  if (rows === 0) return () => new Map();
  const asked = sheet.getRangeByIndexes(row, 0, rows, 1).getRowProperties({ format: { rowHeight: true } });
  return () => new Map(asked.value.map(({ format }, index) => [row + index, format?.rowHeight ?? 0]));
}

/** Requests to make rows as high as their text. A hidden row, with a height of 0, is left out: it would be shown. */
export function requestFit(
  sheet: Excel.Worksheet,
  { column, columns }: CellRange,
  heights: ReadonlyMap<number, number>,
): void {
  const known = [...heights.keys()];
  const first = Math.min(...known);
  const shown = Array.from({ length: known.length === 0 ? 0 : Math.max(...known) - first + 1 }, (_, r) => [
    (heights.get(first + r) ?? 0) > 0 || null,
  ]);
  for (const { row, rows } of rectangles(shown))
    sheet.getRangeByIndexes(first + row, column, rows, columns).format.autofitRows();
}

/** The rows whose height fitting left as it was: they follow their text. */
export function fittedRows(
  before: ReadonlyMap<number, number>,
  fitted: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  return new Set(
    [...before].filter(([row, points]) => points > 0 && fitted.get(row) === points).map(([row]) => row),
  );
}
