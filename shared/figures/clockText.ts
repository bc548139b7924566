import type { Quantity } from '../outturn.ts';

/** "2:30", minutes and seconds or hours and minutes alike, and "1:02:30". Only times of the same shape are compared. */
const TWO_PARTS = 'on the clock';
const THREE_PARTS = 'hours on the clock';

/** A span of time as clocks write it, in its smallest part: "2:30" is 150. Null for anything else. */
export function readClock(text: string): Quantity | null {
  if (!text.includes(':')) return null;
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text.trim());
  if (!match) return null;
  const [, first, second, third] = match;
  const parts = [first, second, ...(third === undefined ? [] : [third])];
  return {
    value: parts.reduce((sum, part) => sum * 60 + Number(part), 0),
    unit: third === undefined ? TWO_PARTS : THREE_PARTS,
    decimals: 0,
  };
}

export function isClock(unit: string): boolean {
  return unit === TWO_PARTS || unit === THREE_PARTS;
}

export function printClock(value: number, unit: string): string {
  const size = Math.round(Math.abs(value));
  const head = Math.floor(size / (unit === TWO_PARTS ? 60 : 3600));
  const tail = unit === TWO_PARTS ? [size % 60] : [Math.floor(size / 60) % 60, size % 60];
  const sign = value < 0 ? '-' : '';
  return `${sign}${[head, ...tail.map(part => String(part).padStart(2, '0'))].join(':')}`;
}
