import type { Limit, Limits } from '../../limits.ts';
import type { Part, Quantity } from '../../outturn.ts';
import type { Target } from '../../target.ts';
import { fill } from '../../words/fill.ts';
import { toCommonUnit } from '../compare/commonUnit.ts';
import { compareFigures } from '../compare/compareFigures.ts';
import { unrounded } from '../compare/unrounded.ts';
import { type NotRatedVerdict, notRated, unitsNotRated } from '../verdict.ts';
import { EDGE } from './choices.ts';
import type { Edge } from './figureToRate.ts';
import { rateFlatBand } from './flatBand.ts';
import type { IndicatorLimits, RatingForm } from './ratingForm.ts';

/**
 * GREEN between two thresholds, the ends included: a "goal post". They come from the sheet, from the target ("40-60%") or
 * from `indicators`; a single threshold makes a range with the target. `tolerance`: AMBER beyond an end by up to that
 * share of it.
 */
export interface Range {
  readonly form: 'range';
  readonly tolerance?: number;
  readonly edge?: Edge;
  readonly indicators: IndicatorLimits;
}

const SENTENCES = {
  unreadable: 'Not rated: "{text}" could not be read as an end of a range.',
  missing: 'Not rated: the other end of the range is not known.',
} as const;

export const range: RatingForm<Range> = {
  form: 'range',
  shares: {
    tolerance: { isOptional: true, label: 'AMBER beyond an end within, per cent of that end' },
  },
  choices: { edge: EDGE },
  asksFor: ['lowerThreshold', 'upperThreshold'],
  // Beyond an end, that end is the figure's line.
  rate: (miss, { tolerance, edge }) =>
    tolerance === undefined ? { rating: 'RED', because: '' } : rateFlatBand(miss, { tolerance, edge }),
  ratings: ({ tolerance }) => (tolerance === undefined ? ['GREEN', 'RED'] : ['GREEN', 'AMBER', 'RED']),
  target: targetRange,
  words: {
    name: 'A range',
    about:
      'GREEN between two thresholds, read from the sheet’s Lower and Upper threshold columns or from the target.',
    notRated: SENTENCES,
  },
};

/** The target as a range. A target without a figure, with several, or of another area stays what it is. */
function targetRange(target: Target, limits: Limits, outturn: Quantity): Target | NotRatedVerdict {
  if (target.state !== 'number' && target.state !== 'none' && target.state !== 'word') return target;
  if (target.state === 'number' && target.parts.length > 1) return target;
  const { lowerThreshold, upperThreshold } = limits;
  for (const limit of [lowerThreshold, upperThreshold]) {
    if (limit.state === 'unreadable') {
      return notRated('unreadable', fill(SENTENCES.unreadable, { text: limit.text }));
    }
  }
  const thresholds = [lowerThreshold, upperThreshold].flatMap(endOf);
  const own = target.state === 'number' ? target.parts.map(figureOf) : [];
  const [one, other] = [...thresholds, ...own];
  if (one === undefined) return target;
  if (other === undefined) {
    // A figure on the known end is in the range, whichever side the other end is.
    const isOnEnd = target.state === 'number' && isSame(unrounded(outturn), one);
    return isOnEnd ? target : notRated('range-end-missing', SENTENCES.missing);
  }
  const figures = toCommonUnit([one, other] as const);
  if (typeof figures === 'string') return unitsNotRated(figures, [one, other]);
  const [a, b] = figures;
  return a.value <= b.value ? { state: 'range', low: a, high: b } : { state: 'range', low: b, high: a };
}

function isSame(figure: Quantity, end: Quantity): boolean {
  const figures = toCommonUnit([figure, end] as const);
  return typeof figures !== 'string' && compareFigures(figures[0].value, figures[1].value) === 0;
}

const figureOf = ({ quantity }: Part): Quantity => unrounded(quantity);

const endOf = (limit: Limit): readonly Quantity[] =>
  limit.state === 'number' && limit.parts.length === 1 ? [figureOf(limit.parts[0])] : [];
