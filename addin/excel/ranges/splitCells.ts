import type { CellRange } from '../../../shared/cells.ts';
import { splitRows } from './splitRows.ts';

/** The range in parts with at most `most` cells each, however wide it is: from top to bottom, then from left to right. */
export function splitCells(range: CellRange, most: number): CellRange[] {
  const parts: CellRange[] = [];
  for (let left = 0; left < range.columns; left += most) {
    const columns = Math.min(most, range.columns - left);
    parts.push(...splitRows({ ...range, column: range.column + left, columns }, most));
  }
  return parts;
}
