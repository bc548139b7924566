import type { Ruling } from './miss.ts';

/** GREEN on or better than the target, else RED. */
export interface Line {
  readonly form: 'line';
}

export function rateAtLine(): Ruling {
  return { rating: 'RED', because: '' };
}
