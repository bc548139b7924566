import type { LimitColumn, Limits } from '../../limits.ts';
import type { Target } from '../../target.ts';
import { fill } from '../../words/fill.ts';
import { type NotRated, type NotRatedVerdict, notRated } from '../verdict.ts';
import { EDGE } from './choices.ts';
import type { Edge } from './figureToRate.ts';
import { rateFlatBand } from './flatBand.ts';
import type { FormWords, IndicatorLimits, RatingForm } from './ratingForm.ts';

/** The columns that a figure can be rated against in place of its target. */
type ReferenceColumn = LimitColumn & ('baseline' | 'benchmark');

/**
 * GREEN no worse than the indicator's reference (a baseline, or what others achieved) in place of a target; AMBER worse by
 * up to `tolerance`, a share of it.
 */
export interface AgainstReference<Column extends ReferenceColumn> {
  readonly form: Column;
  readonly tolerance?: number;
  readonly edge?: Edge;
  readonly indicators: IndicatorLimits;
}

interface ReferenceWords extends Omit<FormWords, 'notRated'> {
  readonly notRated: { readonly unreadable: string; readonly missing: string };
}

export const baseline: RatingForm<AgainstReference<'baseline'>> = againstReference({
  column: 'baseline',
  missing: 'baseline-missing',
  tolerance: { label: 'AMBER within, per cent of the baseline' },
  words: {
    name: 'A baseline',
    about: 'GREEN no worse than the baseline, read from the sheet’s Baseline column.',
    notRated: {
      unreadable: 'Not rated: "{text}" could not be read as a baseline.',
      missing: 'Not rated: the indicator has no baseline.',
    },
  },
});

export const benchmark: RatingForm<AgainstReference<'benchmark'>> = againstReference({
  column: 'benchmark',
  missing: 'benchmark-missing',
  tolerance: { label: 'AMBER within, per cent of the benchmark' },
  words: {
    name: 'What others achieved',
    about: 'GREEN no worse than the benchmark, read from the sheet’s Benchmark column.',
    notRated: {
      unreadable: 'Not rated: "{text}" could not be read as a benchmark.',
      missing: 'Not rated: the indicator has no benchmark.',
    },
  },
});

function againstReference<Column extends ReferenceColumn>({
  column,
  missing,
  tolerance: { label },
  words,
}: {
  readonly column: Column;
  readonly missing: NotRated;
  readonly tolerance: { readonly label: string };
  readonly words: ReferenceWords;
}): RatingForm<AgainstReference<Column>> {
  /** What a row is rated against in place of its target. Without it, a target that holds no figure stays as it is. */
  const target = (printed: Target, limits: Limits): Target | NotRatedVerdict => {
    const limit = limits[column];
    if (limit.state === 'number') return { state: 'number', parts: limit.parts, called: `the ${column}` };
    if (limit.state === 'unreadable') {
      return notRated('unreadable', fill(words.notRated.unreadable, { text: limit.text }));
    }
    return printed.state === 'number' ? notRated(missing, words.notRated.missing) : printed;
  };
  return {
    form: column,
    shares: { tolerance: { isOptional: true, label } },
    choices: { edge: EDGE },
    asksFor: [column],
    rate: (miss, { tolerance, edge }) =>
      tolerance === undefined ? { rating: 'RED', because: '' } : rateFlatBand(miss, { tolerance, edge }),
    ratings: ({ tolerance }) => (tolerance === undefined ? ['GREEN', 'RED'] : ['GREEN', 'AMBER', 'RED']),
    target,
    words,
  } as RatingForm<AgainstReference<Column>>;
}
