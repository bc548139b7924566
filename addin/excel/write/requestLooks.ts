import type { CellRange } from '../../../shared/cells.ts';
import { rectangles } from '../ranges/rectangles.ts';

/** What to write to a cell, and whether to clear its fill before. */
export interface LookChange {
  readonly properties: Excel.SettableCellProperties;
  readonly clearsFill: boolean;
}

/** Changes of cells, in the shape of the range; null if a cell stays as it is. */
export interface CellChanges {
  readonly range: CellRange;
  readonly cells: readonly (readonly (LookChange | null)[])[];
}

/** Requests the changes in a strip of the range. Rows without a change are not sent. */
export function requestLooks(sheet: Excel.Worksheet, strip: CellRange, { range, cells }: CellChanges): void {
  const top = strip.row - range.row;
  const lines = cells.slice(top, top + strip.rows);
  const cleared = lines.map(line => line.map(change => (change?.clearsFill ? change : null)));
  for (const { row, column, rows, columns } of rectangles(cleared))
    sheet.getRangeByIndexes(strip.row + row, range.column + column, rows, columns).format.fill.clear();
  const changed = rectangles(lines.map(line => [line.some(change => change !== null) || null]));
  for (const { row, rows } of changed) {
    const part = lines.slice(row, row + rows);
    sheet
      .getRangeByIndexes(strip.row + row, strip.column, rows, strip.columns)
      .setCellProperties(part.map(line => line.map(change => change?.properties ?? {})));
  }
}
