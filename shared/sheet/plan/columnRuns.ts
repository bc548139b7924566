import type { CellAddress, CellRange } from '../../cells.ts';

/** The cells as ranges one column wide, each a run of cells one below the other. */
export function columnRuns(cells: readonly CellAddress[]): CellRange[] {
  const runs: CellRange[] = [];
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of ordered) {
    const last = runs.at(-1);
    const end = last?.column === column ? last.row + last.rows : -1;
    if (last === undefined || row > end || row < last.row) {
      runs.push({ row, column, rows: 1, columns: 1 });
    } else if (row === end) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
  }
  return runs;
}
