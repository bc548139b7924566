import type { CellRange } from '../../../shared/cells.ts';
import { refuseFile } from '../fileRefused.ts';

const lastRow = ({ row, rows }: CellRange): number => row + rows - 1;
const lastColumn = ({ column, columns }: CellRange): number => column + columns - 1;

/**
 * Calls for each of `rows` (ascending) with the merged ranges that lie over it, left to right. Refuses ranges that overlap,
 * as Excel does: it takes them out as damage.
 */
export function eachMergedRow(
  merges: readonly CellRange[],
  rows: Iterable<number>,
  call: (row: number, over: readonly CellRange[]) => void,
): void {
  const starting = merges.toSorted((a, b) => a.row - b.row);
  const ending = merges.toSorted((a, b) => lastRow(a) - lastRow(b));
  const over: CellRange[] = [];
  let started = 0;
  let ended = 0;
  const moveTo = (row: number): void => {
    // In the order of the rows where they start and end, so that ranges above each other never meet.
    for (;;) {
      const next = starting[started];
      const last = ending[ended];
      const start = next?.row ?? Number.POSITIVE_INFINITY;
      const end = last ? lastRow(last) + 1 : Number.POSITIVE_INFINITY;
      if (Math.min(start, end) > row) return;
      if (last && end <= start) {
        over.splice(placeOf(last, over), 1);
        ended++;
      } else if (next) {
        insert(next, over);
        started++;
      }
    }
  };
  for (const row of rows) {
    moveTo(row);
    if (over.length > 0) call(row, over);
  }
  moveTo(Number.MAX_SAFE_INTEGER);
}

function insert(merge: CellRange, over: CellRange[]): void {
  const place = placeOf(merge, over);
  const before = over[place - 1];
  const after = over[place];
  const meets =
    (before !== undefined && lastColumn(before) >= merge.column) ||
    (after !== undefined && after.column <= lastColumn(merge));
  if (meets) refuseFile('damaged');
  over.splice(place, 0, merge);
}

/** The place of the first range that does not start to the left. */
function placeOf({ column }: CellRange, over: readonly CellRange[]): number {
  let low = 0;
  let high = over.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((over[middle] as CellRange).column < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
