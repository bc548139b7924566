import { printsAs } from '../printsAs.ts';
import type { Figure } from './figure.ts';

/** How far "about 160" may lie from what it speaks of. */
const ABOUT = 0.1;
/** "Over 250" may be 299; nobody says it of 500. */
const OVER = 0.5;

/** Whether what was worked out may be said so: rounded to the digits stated, or near it where only about that much is claimed. */
export function agrees({ value, decimals, exactness }: Figure, worked: number): boolean {
  if (printsAs(worked, value, decimals)) return true;
  switch (exactness) {
    case 'exactly':
      return false;
    case 'about':
      return Math.abs(worked - value) <= Math.abs(value) * ABOUT;
    case 'over':
      return worked > value && worked <= value * (1 + OVER);
    case 'nearly':
      return worked < value && worked >= value * (1 - OVER);
  }
}
