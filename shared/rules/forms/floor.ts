import { printQuantity } from '../../figures/quantityText.ts';
import { fill } from '../../words/fill.ts';
import { toCommonUnit } from '../compare/commonUnit.ts';
import { compareByPolarity } from '../compare/compareByPolarity.ts';
import { partNamed } from '../compare/matchParts.ts';
import { printDistinctly } from '../compare/printDistinctly.ts';
import { unrounded } from '../compare/unrounded.ts';
import { notRated, unitsNotRated } from '../verdict.ts';
import { EDGE } from './choices.ts';
import { type Edge, type FigureRating, type FigureToRate, reaches } from './figureToRate.ts';
import type { IndicatorLimits, RatingForm } from './ratingForm.ts';

/** AMBER between the target and the indicator's floor, from the sheet or from `indicators`. */
export interface Floor {
  readonly form: 'floor';
  readonly edge?: Edge;
  readonly indicators: IndicatorLimits;
}

const SENTENCES = {
  unreadable: 'Not rated: "{text}" could not be read as a floor.',
  missing: 'Not rated: the target is missed, and the indicator has no floor.',
  parts: 'Not rated: the parts of the floor and of the outturn do not match one to one.',
  beyond: 'Not rated: the floor of {floor} is better than the target of {target}.',
} as const;

export const floor: RatingForm<Floor> = {
  form: 'floor',
  shares: {},
  choices: { edge: EDGE },
  asksFor: ['floor'],
  rate: rateByFloor,
  ratings: () => ['GREEN', 'AMBER', 'RED'],
  words: {
    name: 'A target and a floor',
    about: 'AMBER between the target and the indicator’s floor, read from the sheet’s Floor column.',
    notRated: SENTENCES,
  },
};

function rateByFloor(miss: FigureToRate, { edge }: Floor): FigureRating {
  const { floor: limit } = miss.limits;
  if (limit.state === 'unreadable') {
    return notRated('unreadable', fill(SENTENCES.unreadable, { text: limit.text }));
  }
  if (limit.state !== 'number') return notRated('floor-missing', SENTENCES.missing);
  const own = partNamed(limit.parts, miss.label);
  if (own === null) return notRated('parts-do-not-match', SENTENCES.parts);
  const values = [miss.value, miss.line, unrounded(own)] as const;
  const figures = toCommonUnit(values);
  if (typeof figures === 'string') return unitsNotRated(figures, values);
  const [value, line, worst] = figures;
  if (compareByPolarity(worst.value, line.value, miss.polarity) > 0) {
    const figuresOf = { floor: printQuantity(worst), target: printQuantity(line) };
    return notRated('floor-beyond-target', fill(SENTENCES.beyond, figuresOf));
  }
  const [shown, floorShown] = printDistinctly(value, worst);
  const at = shown === printQuantity(value) ? '' : ` at ${shown}`;
  if (reaches({ ...miss, value }, worst.value, edge)) {
    const how = edge === 'exclusive' ? 'better' : 'no worse';
    return { rating: 'AMBER', because: `, but${at} ${how} than the floor of ${floorShown}` };
  }
  const how = edge === 'exclusive' ? 'no better' : 'worse';
  return { rating: 'RED', because: `, and${at} ${how} than the floor of ${floorShown}` };
}
