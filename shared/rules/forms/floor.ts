import { printQuantity } from '../../figures/quantityText.ts';
import { toCommonUnit, unitClashText } from '../compare/commonUnit.ts';
import { compareByPolarity } from '../compare/compareByPolarity.ts';
import { partNamed } from '../compare/matchParts.ts';
import { printDistinctly } from '../compare/printDistinctly.ts';
import { unrounded } from '../compare/unrounded.ts';
import type { Fields } from '../ruleSets/fields.ts';
import { notRated } from '../verdict.ts';
import type { Edge } from './edge.ts';
import { type FigureRating, type FigureToRate, reaches } from './figureToRate.ts';
import { type IndicatorLimits, readIndicatorLimits } from './indicatorLimits.ts';

/** AMBER between the target and the indicator's floor, which stands in the sheet or in `indicators`. */
export interface Floor {
  readonly form: 'floor';
  readonly edge?: Edge;
  readonly indicators: IndicatorLimits;
}

export function rateByFloor(miss: FigureToRate, { edge }: Floor): FigureRating {
  const { floor } = miss.limits;
  if (floor.state === 'unreadable') {
    return notRated('unreadable', `"${floor.text}" could not be read as a floor`);
  }
  if (floor.state !== 'number') {
    return notRated('floor-missing', 'the target is missed, and the indicator has no floor');
  }
  const limit = partNamed(floor.parts, miss.label);
  if (limit === null) {
    return notRated(
      'parts-do-not-match',
      'the parts of the floor and of the outturn do not match one to one',
    );
  }
  const values = [miss.value, miss.line, unrounded(limit)] as const;
  const figures = toCommonUnit(values);
  if (typeof figures === 'string') return notRated(figures, unitClashText(values, figures));
  const [value, line, worst] = figures;
  if (compareByPolarity(worst.value, line.value, miss.polarity) > 0) {
    const sentence = `the floor of ${printQuantity(worst)} is better than the target of ${printQuantity(line)}`;
    return notRated('floor-beyond-target', sentence);
  }
  const [said, asked] = printDistinctly(value, worst);
  const at = said === printQuantity(value) ? '' : ` at ${said}`;
  if (reaches({ ...miss, value }, worst.value, edge)) {
    const how = edge === 'exclusive' ? 'better' : 'no worse';
    return { rating: 'AMBER', because: `, but${at} ${how} than the floor of ${asked}` };
  }
  const how = edge === 'exclusive' ? 'no better' : 'worse';
  return { rating: 'RED', because: `, and${at} ${how} than the floor of ${asked}` };
}

export function readFloor(fields: Fields): Floor {
  return { form: 'floor', indicators: readIndicatorLimits(fields, ['floor']), ...fields.edge() };
}
