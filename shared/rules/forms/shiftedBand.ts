import type { Fields } from '../ruleSets/fields.ts';
import { beyondWords, isWithinShare, shareWords, withinWords } from './band.ts';
import type { Edge } from './edge.ts';
import type { FigureRating, FigureToRate } from './figureToRate.ts';

/** GREEN even where worse than the target by up to `green`, AMBER by up to `amber`: shares of the target's size. */
export interface ShiftedBand {
  readonly form: 'shifted-band';
  readonly green: number;
  readonly amber: number;
  readonly edge?: Edge;
}

export function rateShiftedBand(miss: FigureToRate, { green, amber, edge }: ShiftedBand): FigureRating {
  if (isWithinShare(miss, green, edge)) {
    return { rating: 'GREEN', because: withinWords(shareWords(green), edge) };
  }
  return isWithinShare(miss, amber, edge)
    ? { rating: 'AMBER', because: withinWords(shareWords(amber), edge) }
    : { rating: 'RED', because: beyondWords(miss, shareWords(amber), edge) };
}

export function readShiftedBand(fields: Fields): ShiftedBand {
  const green = fields.share('green');
  const amber = fields.share('amber');
  if (amber < green) {
    fields.refuse(
      'amber',
      'Write a share no smaller than that of green, since AMBER begins where GREEN ends',
    );
  }
  return { form: 'shifted-band', green, amber, ...fields.edge() };
}
