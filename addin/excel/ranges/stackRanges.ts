import type { CellRange } from '../../../shared/cells.ts';

/** Fewer rows than this between two ranges are read along with them. */
const SMALL_GAP = 50;

/**
 * Fewer ranges that hold all of these: those over the same columns are joined if they touch or nearly touch. A column of
 * formulas asks for its cells one by one.
 */
export function stackRanges(ranges: readonly CellRange[]): CellRange[] {
  const stacks = new Map<string, CellRange[]>();
  for (const range of [...ranges].sort((a, b) => a.row - b.row)) {
    const key = `${range.column},${range.columns}`;
    const stack = stacks.get(key) ?? [];
    stacks.set(key, stack);
    const last = stack.at(-1);
    if (last && range.row <= last.row + last.rows + SMALL_GAP) stack.splice(-1, 1, spanOf(last, range));
    else stack.push(range);
  }
  return [...stacks.values()].flat();
}

/** Both begin at the same column and are equally wide; the second does not begin above the first. */
function spanOf(first: CellRange, second: CellRange): CellRange {
  return { ...first, rows: Math.max(first.rows, second.row + second.rows - first.row) };
}
