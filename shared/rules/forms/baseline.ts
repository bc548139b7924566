import { referenceTarget } from './againstReference.ts';
import type { Edge } from './figureToRate.ts';
import { rateFlatBand } from './flatBand.ts';
import type { IndicatorLimits, RatingForm } from './ratingForm.ts';

/** GREEN no worse than the indicator's baseline, in place of a target; AMBER worse by up to `tolerance`, a share of it. */
export interface Baseline {
  readonly form: 'baseline';
  readonly tolerance?: number;
  readonly edge?: Edge;
  readonly indicators: IndicatorLimits;
}

const SENTENCES = {
  unreadable: 'Not rated: "{text}" could not be read as a baseline.',
  missing: 'Not rated: the indicator has no baseline.',
} as const;

export const baseline: RatingForm<Baseline> = {
  form: 'baseline',
  shares: {
    tolerance: { isOptional: true, label: 'AMBER within, per cent of the baseline' },
  },
  asksFor: ['baseline'],
  hasEdge: true,
  hasFirstBand: false,
  rate: (miss, { tolerance, edge }) =>
    tolerance === undefined ? { rating: 'RED', because: '' } : rateFlatBand(miss, { tolerance, edge }),
  ratings: ({ tolerance }) => (tolerance === undefined ? ['GREEN', 'RED'] : ['GREEN', 'AMBER', 'RED']),
  target: (target, limits) =>
    referenceTarget(target, limits, {
      column: 'baseline',
      called: 'the baseline',
      missing: 'baseline-missing',
      sentences: SENTENCES,
    }),
  words: {
    name: 'A baseline',
    about: 'GREEN no worse than the baseline, read from the sheet’s Baseline column.',
    notRated: SENTENCES,
  },
};
