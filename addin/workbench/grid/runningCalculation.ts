import type { ICellData, Nullable } from '@univerjs/core';
import { FormulaExecuteStageType, type IFormulaRuntimeService } from '@univerjs/engine-formula';

/** The results so far of the calculation under way, by the ids of workbook and sheet. */
export type RunningCalculation = (
  unit: string,
  sheet: string,
  row: number,
  column: number,
) => Nullable<ICellData>;

/**
 * The grid writes results into its cells once all formulas are calculated, and waits for functions in the meantime. Excel
 * does not wait: a function that reads cells finds the results there.
 */
export function runningCalculation(runtime: IFormulaRuntimeService): RunningCalculation {
  return (unit, sheet, row, column) => {
    const stage = runtime.getFormulaExecuteStage();
    if (stage === FormulaExecuteStageType.IDLE || stage === FormulaExecuteStageType.CALCULATION_COMPLETED)
      return null;
    return (
      runtime.getUnitData()[unit]?.[sheet]?.getValue(row, column) ??
      runtime.getRuntimeArrayFormulaCellData()[unit]?.[sheet]?.getValue(row, column)
    );
  };
}
