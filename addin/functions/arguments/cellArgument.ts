import { decimalsOf } from '../../../shared/figures/quantityText.ts';
import { readTarget } from '../../../shared/figures/targetText.ts';
import type { Outturn, Quantity } from '../../../shared/outturn.ts';
import { readOutturn } from '../../../shared/sheet/texts/outturnText.ts';
import type { Target } from '../../../shared/target.ts';
import { type FunctionRefusal, refuseCall } from '../refusals.ts';

/** One cell of an argument as Excel passes it: a number, text, TRUE or FALSE, an error, or nothing. */
export type CellArgument = unknown;

/** An omitted argument arrives as null, a blank cell as "" or null. blankOrZero.ts resolves those that arrive as 0. */
export function isBlankCell(cell: CellArgument): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

export function printCell(cell: CellArgument): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '').trim();
}

export function readOutturnArgument(cell: CellArgument): Outturn {
  if (isNumber(cell)) {
    const parts = [{ label: null, quantity: quantityOf(cell) }] as const;
    return { state: 'measured', parts, dataPeriod: null, provisional: false };
  }
  if (isBlankCell(cell)) return { state: 'none', reason: 'blank' };
  return typeof cell === 'string'
    ? readOutturn(cell).outturn
    : { state: 'unreadable', text: printCell(cell) };
}

export function readTargetArgument(cell: CellArgument): Target {
  if (isNumber(cell)) return { state: 'number', parts: [{ label: null, quantity: quantityOf(cell) }] };
  if (isBlankCell(cell)) return { state: 'none' };
  return typeof cell === 'string' ? readTarget(cell) : { state: 'unreadable', text: printCell(cell) };
}

function isNumber(cell: CellArgument): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

function quantityOf(value: number): Quantity {
  return { value, unit: '', decimals: decimalsOf(value) };
}

const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/**
 * A refusal if the cell holds an error, otherwise null. Excel passes error cells because functions.json sets
 * allowErrorForDataTypeAny, but does not document their shape, so every known one is accepted: the runtime's Error with
 * its code, a data type's error with its basic value, or plain text.
 */
export function refuseErrorCell(cell: CellArgument, argument: string): FunctionRefusal | null {
  const text = errorText(cell);
  if (text === null) return null;
  return text === '#N/A'
    ? refuseCall('cell-not-available', { argument })
    : refuseCall('cell-in-error', { argument, text });
}

function errorText(cell: CellArgument): string | null {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell) ? cell : null;
  if (typeof cell !== 'object' || cell === null) return null;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  return (
    ([code, basicValue].find(text => typeof text === 'string' && ERROR_TEXT.test(text)) as
      | string
      | undefined) ?? '#VALUE!'
  );
}
