import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { a1, type CellAddress, type CellRange } from '../../../../shared/cells.ts';
import { ONE_CELL } from '../../../../xlsx/edits.ts';
import type { ModelCellLook, SheetModel } from '../../model/workbookModel.ts';
import { toPoints } from '../pixels.ts';
import { fromGridCell } from '../sheet/gridCellLook.ts';
import type { CellSnapshot, SheetSnapshot } from './workbookSnapshot.ts';

/** What formulas fill beside their own cells. */
export interface FilledCells {
  /** The cells that formulas of the file filled, which stay where the grid cannot calculate them. */
  readonly results: readonly CellAddress[];
  /** The ranges of formulas that spill now. */
  readonly spills: readonly CellRange[];
}

/** Reads the cells from the grid's own matrix: its facade takes seconds, cell by cell. */
export function takeSnapshot(
  model: SheetModel,
  sheet: Worksheet,
  { results, spills }: FilledCells,
  lookOf: (cell: Nullable<ICellData>) => ModelCellLook,
): SheetSnapshot {
  const { id, name, freeze, page, charts } = model;
  const cells = new Map<string, CellSnapshot>();
  const sizes = new Map(spills.map(range => [a1(range), range]));
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const [value, formula] = [model.value(row, column), model.formula(row, column)];
    const spill = value === BLOCKED ? ONE_CELL : sizes.get(a1({ row, column }));
    cells.set(`${row},${column}`, {
      row,
      column,
      value,
      formula,
      ...(formula !== '' && spill && { spill: { rows: spill.rows, columns: spill.columns } }),
      look: lookOf(cell),
    });
  });
  for (const { row, column } of [...results, ...spills.flatMap(cellsBehindFirst)]) {
    const cell = sheet.getCellRaw(row, column);
    // What a person typed there is in the cell itself, and is not a result.
    if (fromGridCell(cell) !== '' || cell?.f || cell?.si) continue;
    const value = model.value(row, column);
    cells.set(`${row},${column}`, { row, column, value, formula: '', isFilled: true, look: lookOf(cell) });
  }
  return {
    id,
    name,
    cells,
    columnWidths: lineSizes(sheet.getColumnManager().getColumnData(), ({ w }) => w),
    rowHeights: lineSizes(sheet.getRowManager().getRowData(), ({ h, ia }) => (ia === 0 ? h : undefined)),
    fittedHeights: lineSizes(sheet.getRowManager().getRowData(), ({ ah, ia }) => (ia === 0 ? undefined : ah)),
    hiddenRows: new Set(
      sheet
        .getHiddenRows()
        .flatMap(({ startRow, endRow }) =>
          Array.from({ length: endRow - startRow + 1 }, (_, r) => startRow + r),
        ),
    ),
    freeze,
    page,
    charts,
  };
}

/** Of a formula that would spill into cells that hold something. */
const BLOCKED = '#SPILL!';

const cellsBehindFirst = ({ row, column, rows, columns }: CellRange): CellAddress[] =>
  Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  })).slice(1);

function lineSizes<T>(
  lines: Readonly<Record<number, Nullable<T>>>,
  pixels: (line: T) => number | undefined,
): ReadonlyMap<number, number> {
  const entries = Object.entries(lines).flatMap(([index, line]) => {
    const size = line ? pixels(line) : undefined;
    return size === undefined ? [] : [[Number(index), toPoints(size)] as const];
  });
  return new Map(entries);
}
