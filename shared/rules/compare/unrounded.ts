import type { Quantity } from '../../outturn.ts';

/** What is rated: the figure as its cell holds it. Nothing is rounded before it is rated, so 89.82% shown as 90% misses 90%. */
export function unrounded(quantity: Quantity): Quantity {
  const { exact, ...printed } = quantity;
  return exact === undefined ? quantity : { ...printed, value: exact };
}
