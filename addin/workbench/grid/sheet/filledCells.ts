import type { ICellData, IRange } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellAddress, CellRange, SheetCells } from '../../../../shared/cells.ts';
import { toGridCell } from './gridCellLook.ts';

type BySheet<T> = Record<string, Record<string, Record<number, Record<number, T>>>>;

/**
 * The cells that an array formula filled, without its own cell. Empty for a data table: the grid has none, and keeps its
 * results as figures.
 */
export function resultCells(
  { formulas, values }: SheetCells,
  { row, column, rows, columns }: CellRange,
): CellAddress[] {
  if (!formulas[row]?.[column]) return [];
  const used = values.slice(row, row + rows).map(line => line.slice(column, column + columns));
  const cells = used.flatMap((line, r) => line.map((_, c) => ({ row: row + r, column: column + c })));
  return cells.slice(1);
}

/** Gives the grid the results in the file. As figures of their own they would be in the way of the formula. */
export function giveResults(
  model: FormulaDataModel,
  unitId: string,
  sheets: readonly {
    readonly id: string;
    readonly cells: SheetCells;
    readonly ranges: readonly CellRange[];
  }[],
): void {
  const ranges: BySheet<IRange> = { [unitId]: {} };
  const results: BySheet<ICellData> = { [unitId]: {} };
  for (const { id, cells, ranges: filled } of sheets) {
    const [rangesHere, resultsHere]: [
      Record<number, Record<number, IRange>>,
      Record<number, Record<number, ICellData>>,
    ] = [{}, {}];
    for (const range of filled) {
      const { row, column, rows, columns } = range;
      for (const cell of resultCells(cells, range)) {
        resultsHere[cell.row] = {
          ...resultsHere[cell.row],
          [cell.column]: toGridCell(cells.values[cell.row]?.[cell.column] ?? '', ''),
        };
        rangesHere[row] = {
          ...rangesHere[row],
          [column]: {
            startRow: row,
            startColumn: column,
            endRow: row + rows - 1,
            endColumn: column + columns - 1,
          },
        };
      }
    }
    Object.assign(ranges[unitId] as object, { [id]: rangesHere });
    Object.assign(results[unitId] as object, { [id]: resultsHere });
  }
  model.setArrayFormulaRange(ranges);
  model.setArrayFormulaCellData(results);
}

/** The ranges that the grid's formulas fill now, in whatever way they came to do so. */
export function spilledRanges(model: FormulaDataModel, unitId: string, sheetId: string): CellRange[] {
  const ranges: CellRange[] = [];
  for (const line of Object.values(model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}) as Record<
    number,
    IRange
  >[])
    for (const { startRow, startColumn, endRow, endColumn } of Object.values(line))
      ranges.push({
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      });
  return ranges.filter(({ rows, columns }) => rows * columns > 1);
}
