import type { Quantity } from '../outturn.ts';
import type { Target } from '../target.ts';
import { readFigures } from './readFigures.ts';

const RANGE = /^(?:between )?(£?-?[\d.,]+ ?[^\d\s-]*) ?(?:-|to|and) ?(£?-?[\d.,]+.*)$/i;

const AROUND = /^(.*\d.*?) ?(?:\+ ?\/ ?[-–]|±|plus or minus) ?(£?[\d.,]+ ?[^\d\s]*)$/i;

/** "40-60%", "between 40% and 60%", "£1m to £2m", "95% +/-2". Two years are not a range. */
export function readRange(text: string): Target | null {
  const around = AROUND.exec(text);
  if (around !== null) return readAround(around[1] ?? '', around[2] ?? '');
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

/** "95% +/-2" and "95% +/-2%" are points of a share; of a count a share is its own part, as in "200 +/-5%". */
function readAround(middle: string, width: string): Target | null {
  const [centre, reach] = [lone(middle), lone(width)];
  if (centre === null || reach === null || reach.value < 0) return null;
  const isOwnShare = reach.unit === '%' && centre.unit !== '%';
  if (!isOwnShare && reach.unit !== '' && reach.unit !== centre.unit) return null;
  const distance = isOwnShare ? Math.abs(centre.value) * (reach.value / 100) : reach.value;
  const at = (value: number): Quantity => ({ ...centre, value });
  return { state: 'range', low: at(centre.value - distance), high: at(centre.value + distance) };
}

function lone(text: string): Quantity | null {
  const figures = readFigures(text.trim());
  return figures?.parts.length === 1 ? figures.parts[0].quantity : null;
}

function isYear({ value }: Quantity): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
