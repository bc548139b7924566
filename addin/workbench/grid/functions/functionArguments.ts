import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  ErrorValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import { writeAddress } from '../../executor/ranges/address.ts';
import { BLANK_CELLS, type BlankCells } from './blankCells.ts';

interface FunctionArguments {
  readonly values: readonly unknown[];
  /** undefined for an argument that is typed or calculated. */
  readonly addresses: readonly (string | undefined)[];
}

/**
 * What Excel passes to a function. functions.json declares every parameter as a matrix, so even one cell arrives as rows.
 * An omitted argument arrives as null (Microsoft's documentation of custom functions' parameters).
 */
export function functionArguments(
  given: readonly FunctionVariantType[],
  count: number,
  blanks: BlankCells,
  sheetName: (id: string) => string,
): FunctionArguments {
  const padded = Array.from({ length: count }, (_, index) => given[index]);
  return {
    values: padded.map(argument => (argument ? passedValues(argument, blanks) : null)),
    addresses: padded.map(argument => argument && addressOf(argument, sheetName)),
  };
}

function passedValues(argument: FunctionVariantType, blanks: BlankCells): unknown {
  if (argument.isReferenceObject())
    return rowsOf((argument as BaseReferenceObject).toArrayValueObject(), blanks);
  const value = argument as BaseValueObject;
  if (value.isArray()) return rowsOf(value as ArrayValueObject, blanks);
  return value.isNull() ? null : [[plainValue(value)]];
}

function rowsOf(array: ArrayValueObject, blanks: BlankCells): unknown[][] {
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => {
      const cell = array.get(row, column);
      return cell && !cell.isNull() ? plainValue(cell) : BLANK_CELLS[blanks];
    }),
  );
}

const plainValue = (value: BaseValueObject): unknown =>
  value.isError() ? (value as ErrorValueObject).getErrorType() : value.getValue();

function addressOf(argument: FunctionVariantType, sheetName: (id: string) => string): string | undefined {
  if (!argument.isReferenceObject()) return undefined;
  const reference = argument as BaseReferenceObject;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  return writeAddress(sheetName(reference.getSheetId()), {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  });
}
