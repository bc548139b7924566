import type { Quantity } from '../outturn.ts';
import type { Target } from '../target.ts';
import { readFigures } from './readFigures.ts';

const RANGE = /^(?:between )?(£?-?[\d.,]+ ?[^\d\s-]*) ?(?:-|to|and) ?(£?-?[\d.,]+.*)$/i;

/** "40-60%", "between 40% and 60%", "£1m to £2m". Two years are not a range. */
export function readRange(text: string): Target | null {
  const found = RANGE.exec(text);
  if (found === null) return null;
  const [, from, to] = found as unknown as readonly [string, string, string];
  const low = lone(from);
  const high = lone(from.startsWith('£') && !to.startsWith('£') ? `£${to}` : to);
  if (low === null || high === null) return null;
  const unit = low.unit === '' || low.unit === '£' ? high.unit : low.unit;
  if (unit !== high.unit || low.value >= high.value || (unit === '' && isYear(low) && isYear(high)))
    return null;
  return { state: 'range', low: { ...low, unit }, high };
}

function lone(text: string): Quantity | null {
  const figures = readFigures(text.trim());
  return figures?.parts.length === 1 ? figures.parts[0].quantity : null;
}

function isYear({ value }: Quantity): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
