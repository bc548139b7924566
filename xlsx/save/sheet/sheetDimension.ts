import type { Element } from '@xmldom/xmldom';
import { a1Range, type CellAddress } from '../../../shared/cells.ts';
import { cellRange } from '../../read/sheet/cellPlace.ts';
import { childOf } from '../xml.ts';

/** Widens the range that the sheet says it uses, by which some readers go, to these cells. */
export function widenDimension(root: Element, cells: readonly CellAddress[]): void {
  const dimension = childOf(root, 'dimension');
  const range = cellRange(dimension?.getAttribute('ref') ?? '');
  if (!dimension || !range || cells.length === 0) return;
  let [top, left, bottom, right] = [
    range.row,
    range.column,
    range.row + range.rows - 1,
    range.column + range.columns - 1,
  ];
  for (const { row, column } of cells) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  const widened = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  dimension.setAttribute('ref', a1Range(widened));
}
