import { decimalsOf } from '../../figures/quantityText.ts';
import type { Quantity } from '../../outturn.ts';
import type { Target } from '../../target.ts';
import { compareFigures } from '../compare/compareFigures.ts';
import { unrounded } from '../compare/unrounded.ts';
import { shareText } from './band.ts';
import type { FigureToRate } from './figureToRate.ts';
import type { RatingForm } from './ratingForm.ts';

/**
 * Nearer to the target is better, on either side: GREEN within `green` of it, AMBER within `amber`, shares of its size. It
 * needs no polarity.
 */
export interface Nearest {
  readonly form: 'nearest';
  readonly green: number;
  readonly amber: number;
}

export const nearest: RatingForm<Nearest> = {
  form: 'nearest',
  shares: {
    green: { isOptional: false, label: 'GREEN within, per cent of the target' },
    amber: { isOptional: false, label: 'AMBER within, per cent of the target' },
  },
  choices: {},
  asksFor: [],
  rate: (miss, rule) => {
    const target = targetOf(miss, rule.green);
    const off = Math.abs(miss.value.value - target);
    const isNear = compareFigures(off, Math.abs(target) * rule.amber) <= 0;
    const width = shareText(rule.amber);
    return isNear
      ? { rating: 'AMBER', because: `, off by no more than ${width}` }
      : { rating: 'RED', because: `, off by more than ${width}` };
  },
  ratings: () => ['GREEN', 'AMBER', 'RED'],
  target: (target, _limits, _outturn, { green }) => rangeAround(target, green),
  contradiction: ({ green, amber }) =>
    amber < green
      ? { share: 'amber', next: 'Write no less than for GREEN, since AMBER begins where GREEN ends.' }
      : null,
  words: {
    name: 'The nearer to the target',
    about: 'GREEN within one band of the target on either side, AMBER within a wider one.',
  },
};

/** A target with several parts, or without a figure, stays what it is. */
function rangeAround(target: Target, green: number): Target {
  if (target.state !== 'number' || target.parts.length > 1) return target;
  const { value, ...line } = unrounded(target.parts[0].quantity);
  const end = (side: -1 | 1): Quantity => {
    const figure = Number((value + side * Math.abs(value) * green).toPrecision(12));
    return { ...line, value: figure, decimals: Math.max(line.decimals, decimalsOf(figure)) };
  };
  return { state: 'range', low: end(-1), high: end(1) };
}

/** The target in the middle of the range whose end was missed. */
function targetOf({ line, polarity }: Pick<FigureToRate, 'line' | 'polarity'>, green: number): number {
  const isOutwards = line.value > 0 === (polarity === 'smaller');
  return line.value / (isOutwards ? 1 + green : 1 - green);
}
