import type { FigureRating } from './figureToRate.ts';

/** GREEN on or better than the target, else RED. */
export interface Line {
  readonly form: 'line';
}

export function rateAtLine(): FigureRating {
  return { rating: 'RED', because: '' };
}
