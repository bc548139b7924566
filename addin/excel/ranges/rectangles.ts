import type { CellRange } from '../../../shared/cells.ts';

/**
 * The cells of a matrix that are not null, as rectangles that do not overlap: runs along a row, joined with the same run in
 * the next row.
 */
export function rectangles(lines: readonly (readonly unknown[])[]): CellRange[] {
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (const [row, line] of lines.entries()) {
    const next = new Map<string, CellRange>();
    for (const { column, columns } of runsOf(line)) {
      const key = `${column},${columns}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns });
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runsOf(line: readonly unknown[]): { readonly column: number; readonly columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  for (const [column, cell] of line.entries()) {
    const last = runs.at(-1);
    if (cell === null) continue;
    if (last && last.column + last.columns === column) last.columns++;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}
