import { beyondText, isWithinShare, shareText, withinText } from './band.ts';
import { EDGE } from './choices.ts';
import type { Edge, FigureRating, FigureToRate } from './figureToRate.ts';
import type { RatingForm } from './ratingForm.ts';

/** AMBER where worse than the target by up to `tolerance`, a share of the target's size. */
export interface FlatBand {
  readonly form: 'flat-band';
  readonly tolerance: number;
  readonly edge?: Edge;
}

export const flatBand: RatingForm<FlatBand> = {
  form: 'flat-band',
  shares: { tolerance: { isOptional: false, label: 'AMBER within, per cent of the target' } },
  choices: { edge: EDGE },
  asksFor: [],
  rate: rateFlatBand,
  ratings: () => ['GREEN', 'AMBER', 'RED'],
  words: {
    name: 'A band of AMBER',
    about: 'AMBER where worse than the target by no more than the band.',
  },
};

export function rateFlatBand(
  miss: FigureToRate,
  { tolerance, edge }: { readonly tolerance: number; readonly edge?: Edge | undefined },
): FigureRating {
  const width = shareText(tolerance);
  return isWithinShare(miss, tolerance, edge)
    ? { rating: 'AMBER', because: withinText(width, edge) }
    : { rating: 'RED', because: beyondText(miss, width, edge) };
}
