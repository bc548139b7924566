import { printQuantity } from '../../figures/quantityText.ts';
import type { Quantity } from '../../outturn.ts';
import { compareFigures } from './compareFigures.ts';

/** A sheet shows no more digits than these. */
const MOST_DECIMALS = 10;

/**
 * A figure and the line it is held to, printed with as many digits as it takes to see how they compare: "89.82%, shown as
 * 90%" against "90%". Where the printed figures say so already, they are printed as they are.
 */
export function printDistinctly(figure: Quantity, line: Quantity): readonly [figure: string, line: string] {
  const sign = compareFigures(figure.value, line.value);
  for (let more = 0; more <= MOST_DECIMALS; more++) {
    const [a, b] = [withDecimals(figure, more), withDecimals(line, more)];
    if (compareFigures(shown(a), shown(b)) === sign) return [said(a, figure), said(b, line)];
  }
  return [printQuantity(figure), printQuantity(line)];
}

/** No more digits than the figure has. */
function withDecimals(quantity: Quantity, more: number): Quantity {
  const decimals = Math.min(MOST_DECIMALS, quantity.decimals + more);
  const isWhole = shown(quantity) === quantity.value;
  return isWhole ? quantity : { ...quantity, decimals };
}

const shown = ({ value, decimals }: Quantity): number => Number(value.toFixed(decimals));

function said(told: Quantity, printed: Quantity): string {
  const [more, less] = [printQuantity(told), printQuantity(printed)];
  return more === less ? less : `${more} (shown as ${less})`;
}
