import { pointsOf, pointsText } from '../compare/points.ts';
import { beyondAmountText, toSheetPrecision, withinText } from './band.ts';
import { EDGE } from './choices.ts';
import { type Edge, type FigureRating, type FigureToRate, reaches } from './figureToRate.ts';
import { rateFlatBand } from './flatBand.ts';
import type { RatingForm } from './ratingForm.ts';

/**
 * AMBER where a percentage is worse than its target by up to `points` (0.05 is 5 percentage points); any other figure by up
 * to `tolerance`, a share of the target, or at the line without one.
 */
export interface PointsBand {
  readonly form: 'points-band';
  readonly points: number;
  readonly tolerance?: number;
  readonly edge?: Edge;
}

export const pointsBand: RatingForm<PointsBand> = {
  form: 'points-band',
  shares: {
    points: { isOptional: false, label: 'AMBER within, percentage points' },
    tolerance: { isOptional: true, label: 'Other figures: AMBER within, per cent of the target' },
  },
  choices: { edge: EDGE },
  asksFor: [],
  rate: (miss, { points, tolerance, edge }) => {
    if (miss.line.unit === '%') return rateWithinPoints(miss, points, edge);
    return tolerance === undefined ? { rating: 'RED', because: '' } : rateFlatBand(miss, { tolerance, edge });
  },
  ratings: () => ['GREEN', 'AMBER', 'RED'],
  words: {
    name: 'A band in percentage points',
    about: 'AMBER where a percentage is worse than its target by no more than the points.',
  },
};

function rateWithinPoints(miss: FigureToRate, share: number, edge: Edge | undefined): FigureRating {
  const points = pointsOf(share);
  const worst = miss.line.value + (miss.polarity === 'bigger' ? -points : points);
  const width = pointsText(points);
  return reaches(miss, toSheetPrecision(worst), edge)
    ? { rating: 'AMBER', because: withinText(width, edge) }
    : { rating: 'RED', because: beyondAmountText(width, edge) };
}
