import type { Polarity } from '../../indicator.ts';
import { compareFigures } from './compareFigures.ts';

/** A polarity that a number can be judged by. */
export type NumberPolarity = Exclude<Polarity, 'none'>;

/** 1 where `a` is better than `b`, -1 where it is worse, 0 where it is the same. Polarity enters here and nowhere else. */
export function compareByPolarity(a: number, b: number, polarity: NumberPolarity): -1 | 0 | 1 {
  return polarity === 'bigger' ? compareFigures(a, b) : compareFigures(b, a);
}

/** As in "64.4% against a target of 65%; bigger is better: RED". */
export const POLARITY_TEXT = {
  bigger: 'bigger is better',
  smaller: 'smaller is better',
} as const satisfies Record<NumberPolarity, string>;
