import type { Quantity } from '../outturn.ts';
import { isClock, printClock } from './clockText.ts';
import { isDuration, printDuration } from './durationText.ts';
import { printOrdinal } from './ordinalText.ts';

/** Prints a figure as reports do: "1,070", "64.4%", "157 per 100,000 population", "£1.2m". */
export function printQuantity({ approximately, ...quantity }: Quantity): string {
  if (approximately !== undefined) return `${approximately} ${printQuantity(quantity)}`;
  const { value, unit, decimals } = quantity;
  if (isClock(unit)) return printClock(value, unit);
  if (isDuration(unit)) return printDuration(value, unit);
  const ordinal = printOrdinal(quantity);
  if (ordinal !== null) return ordinal;
  const number = printNumber(value, decimals);
  if (unit === '') return number;
  if (unit === '%') return `${number}%`;
  if (unit.startsWith('£')) {
    return number.startsWith('-') ? `-£${number.slice(1)}${unit.slice(1)}` : `£${number}${unit.slice(1)}`;
  }
  return `${number} ${unit}`;
}

/** The unrounded figure of a cell, as the record keeps it: "exactly 89.82%". */
export function printExact({ exact = 0, unit }: Quantity): string {
  return `exactly ${printQuantity({ value: exact, unit, decimals: decimalsOf(exact) })}`;
}

/** With thousands separated, and never "-0". */
export function printNumber(value: number, decimals: number): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const grouped = fixed.replace(/(?<!\..*)\B(?=(?:\d{3})+(?:\.|$))/g, ',');
  return value < 0 && Number(fixed) !== 0 ? `-${grouped}` : grouped;
}

/** Digits after the point that a bare number needs; a sheet shows no more than about ten. */
export function decimalsOf(value: number): number {
  return (
    Math.abs(value)
      .toFixed(10)
      .replace(/\.?0+$/, '')
      .split('.')[1]?.length ?? 0
  );
}
