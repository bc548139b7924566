import { type CellRange, textInRow } from '../../cells.ts';

/** Texts with each vertically merged cell's text on every row that it covers: a survey's name, a shared comment. */
export function withMergesFilled(
  texts: readonly (readonly string[])[],
  merges: readonly CellRange[],
): (readonly string[])[] {
  // Each covered row is copied once, however many merges cover it.
  const copies = new Map<number, string[]>();
  for (const { row, column, rows } of merges) {
    const text = textInRow(texts[row], column);
    for (let covered = row + 1; covered < Math.min(row + rows, texts.length); covered++) {
      const cells = copies.get(covered) ?? [...(texts[covered] ?? [])];
      if (column >= cells.length) continue;
      cells[column] = text;
      copies.set(covered, cells);
    }
  }
  return texts.map((cells, row) => copies.get(row) ?? cells);
}

/** Of the merged ranges, those more than one row high that start in this column. */
export function tallMerges(merges: readonly CellRange[], column: number | undefined): CellRange[] {
  return merges.filter(merge => merge.rows > 1 && merge.column === column);
}

/** Rows that a merge of this column covers, each with the row that the merge starts in. */
export function coveredRows(
  merges: readonly CellRange[],
  column: number | undefined,
  height: number,
): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  for (const { row, rows } of tallMerges(merges, column)) {
    for (let at = row; at < Math.min(row + rows, height); at++) covered.set(at, row);
  }
  return covered;
}
