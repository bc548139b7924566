import type { Outturn, Quantity } from '../outturn.ts';
import type { Target } from '../target.ts';

/** The figure of a cell that holds exactly one; null where it holds none, or several parts. */
export function singleValue(cell: Outturn | Target): Quantity | null {
  if (cell.state !== 'measured' && cell.state !== 'number') return null;
  return cell.parts.length === 1 ? cell.parts[0].quantity : null;
}
