import { a1, type CellAddress, isWithinRange } from '../../../shared/cells.ts';
import type { XlsxFilledRange, XlsxSheet } from '../../../xlsx/workbook.ts';
import { HostError } from './hostError.ts';
import type { ArrayModel, SheetModel } from './workbookModel.ts';

/** What Excel says: support.microsoft.com, "Guidelines and examples of array formulas". */
const PART_OF = {
  array: "You can't change part of an array.",
  dataTable: "Can't change part of a data table.",
} as const;

/** The array formulas and data tables of a file's sheet, which are changed as a whole. */
export const arraysOf = ({ cells, filledRanges = [] }: XlsxSheet): ArrayModel[] =>
  filledRanges.filter(isChangedWhole).map(({ kind, range }) => ({
    kind,
    range,
    formula: cells.formulas[range.row]?.[range.column] ?? '',
    values: cells.values
      .slice(range.row, range.row + range.rows)
      .map(line => line.slice(range.column, range.column + range.columns)),
  }));

const isChangedWhole = (
  filled: XlsxFilledRange,
): filled is XlsxFilledRange & { readonly kind: 'array' | 'dataTable' } => filled.kind !== 'spill';

/** Those that have not been replaced as a whole since. */
export function arraysLeft(
  arrays: readonly ArrayModel[],
  sheet: Pick<SheetModel, 'formula' | 'value'>,
): ArrayModel[] {
  return arrays.filter(({ kind, range, formula, values }) =>
    kind === 'array'
      ? sheet.formula(range.row, range.column) === formula
      : values.every((line, r) =>
          line.every((value, c) => sheet.value(range.row + r, range.column + c) === value),
        ),
  );
}

/** The array that has some of its cells, and not all, among those to be written. */
export function splitArray(
  arrays: readonly ArrayModel[],
  written: readonly CellAddress[],
): ArrayModel | undefined {
  return arrays.find(({ range }) => {
    const inside = new Set(written.filter(cell => isWithinRange(cell, range)).map(a1));
    return inside.size > 0 && inside.size < range.rows * range.columns;
  });
}

/**
 * Refuses to write to a part of an array, as Excel does. Microsoft documents Excel's sentence, and neither that nor a code
 * for an add-in: InvalidOperation is "invalid on the object".
 */
export function checkWholeArrays({ arrays }: SheetModel, written: readonly CellAddress[]): void {
  const split = arrays.length === 0 ? undefined : splitArray(arrays, written);
  if (split) throw new HostError('InvalidOperation', PART_OF[split.kind]);
}
