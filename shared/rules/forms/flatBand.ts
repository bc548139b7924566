import type { Fields } from '../ruleSets/fields.ts';
import { beyondWords, isWithinShare, shareWords, withinWords } from './band.ts';
import type { Edge } from './edge.ts';
import type { FigureRating, FigureToRate } from './figureToRate.ts';

/** AMBER where worse than the target by up to `tolerance`, a share of the target's size (0.05 is 5%). */
export interface FlatBand {
  readonly form: 'flat-band';
  readonly tolerance: number;
  readonly edge?: Edge;
}

export function rateFlatBand(miss: FigureToRate, { tolerance, edge }: Omit<FlatBand, 'form'>): FigureRating {
  const width = shareWords(tolerance);
  return isWithinShare(miss, tolerance, edge)
    ? { rating: 'AMBER', because: withinWords(width, edge) }
    : { rating: 'RED', because: beyondWords(miss, width, edge) };
}

export function readFlatBand(fields: Fields): FlatBand {
  return { form: 'flat-band', tolerance: fields.share('tolerance'), ...fields.edge() };
}
