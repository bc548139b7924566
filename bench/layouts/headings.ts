import type { Dice } from '../generator/dice.ts';
import { FIGURE_HEADINGS } from './figureHeadings.ts';
import { WORD_HEADINGS } from './wordHeadings.ts';

export const COUNCIL_HEADINGS = { ...FIGURE_HEADINGS, ...WORD_HEADINGS };

export type HeadingKind = keyof typeof COUNCIL_HEADINGS;

/** Every third is kept for runs with a seed of their own, so that nothing is fitted to the usual ones alone. */
export const isReserved = (index: number): boolean => index % 3 === 2;

export function drawWord(words: readonly string[], dice: Dice, all: boolean): string {
  return dice.pick(all ? words : words.filter((_, index) => !isReserved(index)));
}
