import type { Approximation, Quantity } from '../outturn.ts';
import { decimalsOf } from './quantityText.ts';

interface Spelling {
  readonly says: Approximation;
  readonly before: RegExp;
  readonly after?: RegExp;
}

/** How councils say that a figure is not exact. "Over 900" says no more than a bound, and is not one of them. */
const SPELLINGS: readonly Spelling[] = [
  {
    says: 'about',
    before:
      /^(?:c\.?|ca\.?|circa|~|≈|about|around|approx\.?|approximately|roughly|estimated(?: at)?|est\.?|in the region of) ?(?=[£\d.])/i,
    after: /(?<=[\d%a-z]) ?[([]?(?:approx\.?|approximately|approximate|est\.?|estimate|estimated)[)\]]?$/i,
  },
  {
    says: 'just under',
    before: /^(?:almost|nearly|just (?:under|below|short of)|close to|approaching) (?=[£\d.])/i,
  },
  { says: 'just over', before: /^(?:(?:just|slightly|a little) (?:over|above|more than)) (?=[£\d.])/i },
];

/** Most figures begin with a digit and hold no words, and most words hold no digit. */
function maySay(text: string): boolean {
  const isSaidBefore = 'aceijnrs~≈'.includes(text.charAt(0).toLowerCase());
  return (
    (isSaidBefore || text.toLowerCase().includes('approx') || text.toLowerCase().includes('est')) &&
    /\d/.test(text)
  );
}

export interface TakenApproximation {
  readonly says: Approximation;
  /** The figure without it. */
  readonly rest: string;
}

/** "c. 95%", "~95%", "almost 895", "45% (est.)"; null where nothing says that the figure is approximate. */
export function takeApproximation(text: string): TakenApproximation | null {
  if (!maySay(text)) return null;
  for (const { says, before, after } of SPELLINGS) {
    const rest = before.test(text) ? text.replace(before, '') : after ? text.replace(after, '') : text;
    if (rest !== text) return { says, rest: rest.trim() };
  }
  return null;
}

/** The least and the most that an approximate figure may be, in steps of its last digit that is not a 0. */
export function endsOfApproximation({ value, decimals, approximately }: Quantity): readonly [number, number] {
  if (approximately === undefined) return [value, value];
  const step = stepOf(value, decimals);
  const end = (steps: number): number => Number((value + steps * step).toFixed(10));
  return [approximately === 'just over' ? value : end(-1), approximately === 'just under' ? value : end(1)];
}

/** "About 1,200" is exact to a hundred, "c. 95%" to one, "~0.5" to a tenth. */
function stepOf(value: number, decimals: number): number {
  const digits = Math.min(decimals, decimalsOf(value));
  if (digits > 0) return 10 ** -digits;
  if (value === 0) return 1;
  const zeros = /0*$/.exec(String(Math.abs(Math.trunc(value))))?.[0].length ?? 0;
  return 10 ** zeros;
}
