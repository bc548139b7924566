import type { Limit, Limits } from '../../limits.ts';
import type { Part, Quantity } from '../../outturn.ts';
import type { Target } from '../../target.ts';
import { toCommonUnit, unitClashText } from '../compare/commonUnit.ts';
import { compareFigures } from '../compare/compareFigures.ts';
import { unrounded } from '../compare/unrounded.ts';
import type { Fields } from '../ruleSets/fields.ts';
import { type NotRatedVerdict, notRated } from '../verdict.ts';
import type { Edge } from './edge.ts';
import type { FigureRating, FigureToRate } from './figureToRate.ts';
import { rateFlatBand } from './flatBand.ts';
import { type IndicatorLimits, readIndicatorLimits } from './indicatorLimits.ts';
import { rateAtLine } from './line.ts';

/**
 * GREEN between two thresholds, the ends included: a "goal post". They stand in the sheet, in the target ("40-60%") or in
 * `indicators`; a lone threshold makes a range with the target. `tolerance`: AMBER beyond an end by up to that share of it.
 */
export interface Range {
  readonly form: 'range';
  readonly tolerance?: number;
  readonly edge?: Edge;
  readonly indicators: IndicatorLimits;
}

/** A figure beyond an end, which is then its line. */
export function rateBeyondEnd(miss: FigureToRate, { tolerance, edge }: Range): FigureRating {
  return tolerance === undefined ? rateAtLine() : rateFlatBand(miss, { tolerance, ...(edge && { edge }) });
}

/** The target as a range. What asks for no figure, or for several or another area's, stays what it is. */
export function asRange(target: Target, limits: Limits, outturn: Quantity): Target | NotRatedVerdict {
  if (target.state !== 'number' && target.state !== 'none' && target.state !== 'word') return target;
  if (target.state === 'number' && target.parts.length > 1) return target;
  const { lowerThreshold, upperThreshold } = limits;
  for (const limit of [lowerThreshold, upperThreshold]) {
    if (limit.state === 'unreadable') {
      return notRated('unreadable', `"${limit.text}" could not be read as an end of a range`);
    }
  }
  const thresholds = [lowerThreshold, upperThreshold].flatMap(endOf);
  const own = target.state === 'number' && thresholds.length < 2 ? target.parts.map(figureOf) : [];
  const [one, other] = [...thresholds, ...own];
  if (one === undefined) return target;
  if (other === undefined) {
    // On the end that is known, it is in the range wherever the other lies.
    const isOnEnd = target.state === 'number' && isSame(unrounded(outturn), one);
    return isOnEnd ? target : notRated('range-end-missing', 'the other end of the range is not known');
  }
  const figures = toCommonUnit([one, other] as const);
  if (typeof figures === 'string') return notRated(figures, unitClashText([one, other], figures));
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

export function readRangeRule(fields: Fields): Range {
  return {
    form: 'range',
    ...(fields.has('tolerance') && { tolerance: fields.share('tolerance') }),
    indicators: readIndicatorLimits(fields, ['lowerThreshold', 'upperThreshold']),
    ...fields.edge(),
  };
}
