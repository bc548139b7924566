import type { Part, Quantity } from '../../outturn.ts';
import { roundedText } from './numberFormatText.ts';

/**
 * A single figure with the unrounded value of its cell, where the cell prints fewer digits. `held` is the cell's number
 * in the printed unit; it is left out where it does not round to what was printed.
 */
export function withExactValue<
  Cell extends { readonly state: string; readonly parts?: readonly [Part, ...Part[]] },
>(cell: Cell, held: number | null): Cell {
  const [part] = cell.parts ?? [];
  if (held === null || part === undefined || cell.parts?.length !== 1) return cell;
  const { quantity } = part;
  return rounds(held, quantity) && Number(held.toPrecision(15)) !== quantity.value
    ? { ...cell, parts: [{ ...part, quantity: { ...quantity, exact: Number(held.toPrecision(15)) } }] }
    : cell;
}

/** "[Red]0.0" prints a negative number without its sign, so the signs are not compared. */
function rounds(held: number, { value, decimals }: Quantity): boolean {
  return Number(roundedText(Math.abs(held), decimals)) === Math.abs(value);
}
