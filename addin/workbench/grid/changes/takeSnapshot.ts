import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { CellAddress } from '../../../../shared/cells.ts';
import type { ModelCellLook, SheetModel } from '../../model/workbookModel.ts';
import { toPoints } from '../pixels.ts';
import { fromGridCell } from '../sheet/gridCellLook.ts';
import type { CellSnapshot, SheetSnapshot } from './workbookSnapshot.ts';

/** `results` are the cells that array formulas of the file filled. Reads the cells from the grid's own matrix: its facade takes seconds, cell by cell. */
export function takeSnapshot(
  model: SheetModel,
  sheet: Worksheet,
  results: readonly CellAddress[],
  lookOf: (cell: Nullable<ICellData>) => ModelCellLook,
): SheetSnapshot {
  const { id, name, freeze, page } = model;
  const cells = new Map<string, CellSnapshot>();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    cells.set(`${row},${column}`, {
      row,
      column,
      value: model.value(row, column),
      formula: model.formula(row, column),
      look: lookOf(cell),
    });
  });
  for (const { row, column } of results) {
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
    columnWidths: sizes(sheet.getColumnManager().getColumnData(), ({ w }) => w),
    rowHeights: sizes(sheet.getRowManager().getRowData(), ({ h, ia }) => (ia === 0 ? h : undefined)),
    fittedHeights: sizes(sheet.getRowManager().getRowData(), ({ ah, ia }) => (ia === 0 ? undefined : ah)),
    hiddenRows: new Set(
      sheet
        .getHiddenRows()
        .flatMap(({ startRow, endRow }) =>
          Array.from({ length: endRow - startRow + 1 }, (_, r) => startRow + r),
        ),
    ),
    freeze,
    page,
  };
}

function sizes<T>(
  lines: Readonly<Record<number, Nullable<T>>>,
  pixels: (line: T) => number | undefined,
): ReadonlyMap<number, number> {
  const entries = Object.entries(lines).flatMap(([index, line]) => {
    const size = line ? pixels(line) : undefined;
    return size === undefined ? [] : [[Number(index), toPoints(size)] as const];
  });
  return new Map(entries);
}
