import { decimalsOf } from '../../shared/figures/quantityText.ts';
import { readTarget } from '../../shared/figures/targetText.ts';
import type { Outturn, Quantity } from '../../shared/outturn.ts';
import { readOutturn } from '../../shared/sheet/texts/outturnText.ts';
import type { Target } from '../../shared/target.ts';
import { Refusal } from './refusals.ts';

/** One cell of an argument, as Excel hands it over: a number, text, TRUE or FALSE, an error, or nothing. */
export type Cell = unknown;

/** An omitted argument arrives as null, an empty cell as "". */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** As text; an empty cell may also arrive as 0, which is no word. */
export function wordOf(cell: Cell): string {
  return isBlank(cell) || cell === 0 ? '' : shown(cell);
}

export function shown(cell: Cell): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '').trim();
}

export function outturnOf(cell: Cell): Outturn {
  if (isNumber(cell)) {
    const parts = [{ label: null, quantity: quantityOf(cell) }] as const;
    return { state: 'measured', parts, dataPeriod: null, provisional: false };
  }
  if (isBlank(cell)) return { state: 'none', reason: 'blank' };
  return typeof cell === 'string' ? readOutturn(cell).outturn : { state: 'unreadable', text: shown(cell) };
}

export function targetOf(cell: Cell): Target {
  if (isNumber(cell)) return { state: 'number', parts: [{ label: null, quantity: quantityOf(cell) }] };
  if (isBlank(cell)) return { state: 'none' };
  return typeof cell === 'string' ? readTarget(cell) : { state: 'unreadable', text: shown(cell) };
}

function isNumber(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

function quantityOf(value: number): Quantity {
  return { value, unit: '', decimals: decimalsOf(value) };
}

const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/**
 * An error cell, taken in because functions.json says allowErrorForDataTypeAny. Its shape is not documented, so each that
 * is known is taken: the runtime's Error with its code, a data-types error with its basic value, or its plain text.
 */
export function refuseError(cell: Cell, argument: string): Refusal | null {
  const text = errorText(cell);
  if (text === null) return null;
  return text === '#N/A'
    ? new Refusal('cell-not-available', { argument })
    : new Refusal('cell-in-error', { argument, text });
}

function errorText(cell: Cell): string | null {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell) ? cell : null;
  if (typeof cell !== 'object' || cell === null) return null;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  return (
    ([code, basicValue].find(text => typeof text === 'string' && ERROR_TEXT.test(text)) as
      | string
      | undefined) ?? '#VALUE!'
  );
}
