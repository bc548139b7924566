import { printsAs } from '../../figures/printsAs.ts';
import type { CommentFigure } from './commentFigure.ts';

/** How far "about 160" may be from the exact figure. */
const ABOUT = 0.1;
/** "Over 250" may be 299; nobody writes it for 500. */
const OVER = 0.5;

/** Whether a figure states what was worked out: rounded to its digits, or near it where it is meant approximately. */
export function agrees({ value, decimals, exactness }: CommentFigure, worked: number): boolean {
  if (printsAs(worked, value, decimals)) return true;
  switch (exactness) {
    case 'exactly':
      return false;
    case 'about':
      return isWithin(worked, value * (1 - ABOUT), value * (1 + ABOUT));
    case 'over':
      return isWithin(worked, value, value * (1 + OVER));
    case 'nearly':
      return isWithin(worked, value * (1 - OVER), value);
  }
}

const isWithin = (worked: number, low: number, high: number): boolean => low <= worked && worked <= high;
