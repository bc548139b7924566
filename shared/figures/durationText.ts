import type { Quantity } from '../outturn.ts';

/** Spans of time written with their units, held in the smallest of them. */
const UNITS = {
  'hours and minutes': [60],
  'minutes and seconds': [60],
  'hours, minutes and seconds': [3600, 60],
} as const satisfies Record<string, readonly number[]>;
type DurationUnit = keyof typeof UNITS;

const HOURS = String.raw`(?<hours>\d{1,4}) ?(?:h|hrs?|hours?)`;
const MINUTES = String.raw`(?<minutes>\d{1,4}) ?(?:m|mins?|minutes?)`;
const SECONDS = String.raw`(?<seconds>\d{1,4}) ?(?:s|secs?|seconds?)`;
const AND = '(?:,? and |, ?| ?)';
const DURATION = new RegExp(
  `^(?:${HOURS}\\.?)?(?:(?:^|${AND})${MINUTES}\\.?)?(?:(?:^|${AND})${SECONDS}\\.?)?$`,
  'i',
);

/** "3m 20s", "1h 05m", "2 hours and 30 minutes": 200 seconds, 65 minutes, 150 minutes. Null for one unit alone. */
export function readDuration(text: string): Quantity | null {
  if (!isDigit(text.charAt(0))) return null;
  const { hours, minutes, seconds } = DURATION.exec(text.trim())?.groups ?? {};
  const said = [hours, minutes, seconds].filter(part => part !== undefined);
  if (said.length < 2 || (minutes !== undefined && hours !== undefined && Number(minutes) > 59)) return null;
  if (seconds !== undefined && Number(seconds) > 59) return null;
  const [h, m, s] = [hours, minutes, seconds].map(part => Number(part ?? 0)) as [number, number, number];
  if (seconds === undefined) return { value: h * 60 + m, unit: 'hours and minutes', decimals: 0 };
  const unit = hours === undefined ? 'minutes and seconds' : 'hours, minutes and seconds';
  return { value: h * 3600 + m * 60 + s, unit, decimals: 0 };
}

export const isDuration = (unit: string): unit is DurationUnit => Object.hasOwn(UNITS, unit);

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

const LETTERS: Readonly<Record<DurationUnit, readonly string[]>> = {
  'hours and minutes': ['h', 'm'],
  'minutes and seconds': ['m', 's'],
  'hours, minutes and seconds': ['h', 'm', 's'],
};

/** "1h 05m". */
export function printDuration(value: number, unit: DurationUnit): string {
  let rest = Math.round(Math.abs(value));
  const parts = [...UNITS[unit], 1].map((size, index) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return `${index === 0 ? count : String(count).padStart(2, '0')}${LETTERS[unit][index]}`;
  });
  return `${value < 0 ? '-' : ''}${parts.join(' ')}`;
}

const IN_SECONDS: Readonly<Record<string, number>> = {
  'hours and minutes': 60,
  'minutes and seconds': 1,
  'hours, minutes and seconds': 1,
  hour: 3600,
  hr: 3600,
  h: 3600,
  minute: 60,
  min: 60,
  second: 1,
  sec: 1,
  s: 1,
};

/** A span of time in seconds; null for any other unit. */
export function inSeconds({ value, unit }: Quantity): Quantity | null {
  const size = IN_SECONDS[unit] ?? IN_SECONDS[unit.toLowerCase().replace(/\.?$|s\.?$/, '')];
  return size === undefined ? null : { value: value * size, unit: 'seconds', decimals: 0 };
}
