import { type CellRange, textInRow } from '../../cells.ts';

/** Texts with each vertically merged cell's text on every row that it covers: a survey's name, a shared comment. */
export function withMergesFilled(
  texts: readonly (readonly string[])[],
  merges: readonly CellRange[],
): (readonly string[])[] {
  const filled = [...texts];
  for (const { row, column, rows } of merges) {
    const text = textInRow(texts[row], column);
    for (let covered = row + 1; covered < row + rows; covered++) {
      const cells = filled[covered];
      if (cells && column < cells.length) filled[covered] = cells.with(column, text);
    }
  }
  return filled;
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
