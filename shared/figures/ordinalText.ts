import type { Quantity } from '../outturn.ts';

const NAMED = /^(?<scale>level|stage|tier|step|grade|band) (?<place>\d{1,2}|[a-g])$/i;
const LONGEST = '3 out of 4 stars'.length;
const STARS = /^(?<stars>\d) (?:of|out of) \d stars?$/i;
/** A scale of letters has A for its best. */
const LETTERED = ' by letter';
const BEST = 'G'.charCodeAt(0) + 1;

/** A place on a scale: "Level 2", "Grade B", which is better than C, and "3 of 4 stars". Null for anything else. */
export function readOrdinal(text: string): Quantity | null {
  // Most texts are longer.
  if (text.length > LONGEST || !text.includes(' ')) return null;
  const stars = STARS.exec(text)?.groups?.stars;
  if (stars !== undefined) return { value: Number(stars), unit: 'stars', decimals: 0 };
  const { scale, place } = NAMED.exec(text)?.groups ?? {};
  if (scale === undefined || place === undefined) return null;
  const name = scale.charAt(0).toUpperCase() + scale.slice(1).toLowerCase();
  return /\d/.test(place)
    ? { value: Number(place), unit: name, decimals: 0 }
    : { value: BEST - place.toUpperCase().charCodeAt(0), unit: `${name}${LETTERED}`, decimals: 0 };
}

const UNIT = /^(?:Level|Stage|Tier|Step|Grade|Band)(?: by letter)?$/;

/** "Level 2", "Grade B"; null where the figure is none of a scale. */
export function printOrdinal({ value, unit }: Quantity): string | null {
  if (!UNIT.test(unit) || !Number.isInteger(value)) return null;
  return unit.endsWith(LETTERED)
    ? `${unit.slice(0, -LETTERED.length)} ${String.fromCharCode(BEST - value)}`
    : `${unit} ${value}`;
}
