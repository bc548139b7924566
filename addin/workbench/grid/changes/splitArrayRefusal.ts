import type { IExecutionOptions } from '@univerjs/core';
import { a1, a1Range, type CellAddress, isWithinRange } from '../../../../shared/cells.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { splitArray } from '../../model/arrays.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import { workbenchRefusals } from '../../words.ts';
import { SET_CELLS } from '../sheet/setCells.ts';
import { contentCells, type SetCells } from './contentRange.ts';

/** The grid's mutation that moves cells, as a person drags them. */
const MOVE_CELLS = 'sheet.mutation.move-range';

interface Moved {
  readonly unitId: string;
  readonly from?: { readonly subUnitId: string; readonly value: SetCells['cellValue'] };
  readonly to?: { readonly subUnitId: string; readonly value: SetCells['cellValue'] };
}

/** A change that the grid is about to make. */
export interface GridChange {
  readonly id: string;
  readonly params?: object | undefined;
  readonly options?: IExecutionOptions | undefined;
}

/**
 * Why a change is refused that a person or the add-in makes to a part of an array formula or a data table, as Excel refuses
 * it; null where it is none.
 */
export function splitArrayRefusal(
  { id, params, options }: GridChange,
  sheet: (id: string) => SheetModel,
): string | null {
  if (options?.applyFormulaCalculationResult || options?.fromFormula) return null;
  for (const { subUnitId, cells } of changedCells(id, params)) {
    const { arrays } = sheet(subUnitId);
    const array = arrays.length === 0 ? undefined : splitArray(arrays, cells);
    const cell = cells.find(cell => array && isWithinRange(cell, array.range));
    if (array && cell)
      return fill(workbenchRefusals[REFUSALS[array.kind]], { cell: a1(cell), range: a1Range(array.range) });
  }
  return null;
}

const REFUSALS = { array: 'part-of-array', dataTable: 'part-of-data-table' } as const;

function changedCells(
  id: string,
  params: unknown,
): readonly { readonly subUnitId: string; readonly cells: readonly CellAddress[] }[] {
  if (id === SET_CELLS) {
    const { subUnitId, cellValue = {} } = params as SetCells;
    return [{ subUnitId, cells: contentCells(cellValue) }];
  }
  if (id !== MOVE_CELLS) return [];
  const { from, to } = params as Moved;
  return [from, to].flatMap(side =>
    side ? [{ subUnitId: side.subUnitId, cells: contentCells(side.value ?? {}) }] : [],
  );
}
