import { referenceTarget } from './againstReference.ts';
import type { Edge } from './figureToRate.ts';
import { rateFlatBand } from './flatBand.ts';
import type { IndicatorLimits, RatingForm } from './ratingForm.ts';

/** GREEN no worse than the indicator's benchmark, in place of a target; AMBER worse by up to `tolerance`, a share of it. */
export interface Benchmark {
  readonly form: 'benchmark';
  readonly tolerance?: number;
  readonly edge?: Edge;
  readonly indicators: IndicatorLimits;
}

const SENTENCES = {
  unreadable: 'Not rated: "{text}" could not be read as a benchmark.',
  missing: 'Not rated: the indicator has no benchmark.',
} as const;

export const benchmark: RatingForm<Benchmark> = {
  form: 'benchmark',
  shares: {
    tolerance: { isOptional: true, label: 'AMBER within, per cent of the benchmark' },
  },
  asksFor: ['benchmark'],
  hasEdge: true,
  hasFirstBand: false,
  rate: (miss, { tolerance, edge }) =>
    tolerance === undefined ? { rating: 'RED', because: '' } : rateFlatBand(miss, { tolerance, edge }),
  ratings: ({ tolerance }) => (tolerance === undefined ? ['GREEN', 'RED'] : ['GREEN', 'AMBER', 'RED']),
  target: (target, limits) =>
    referenceTarget(target, limits, {
      column: 'benchmark',
      called: 'the benchmark',
      missing: 'benchmark-missing',
      sentences: SENTENCES,
    }),
  words: {
    name: 'What others achieved',
    about: 'GREEN no worse than the benchmark, read from the sheet’s Benchmark column.',
    notRated: SENTENCES,
  },
};
