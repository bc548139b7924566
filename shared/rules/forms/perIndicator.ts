import { printQuantity } from '../../figures/quantityText.ts';
import type { Quantity } from '../../outturn.ts';
import { toCommonUnit, unitClashText } from '../compare/commonUnit.ts';
import { partNamed } from '../compare/matchParts.ts';
import type { Fields } from '../ruleSets/fields.ts';
import { notRated } from '../verdict.ts';
import { withinWords } from './band.ts';
import type { Edge } from './edge.ts';
import { type FigureRating, type FigureToRate, reaches } from './figureToRate.ts';
import { rateFlatBand } from './flatBand.ts';
import { type IndicatorLimits, readIndicatorLimits } from './indicatorLimits.ts';

/**
 * AMBER within the indicator's own tolerance, which stands in the sheet or in `indicators`; `tolerance` serves those
 * that have none. BLUE where the indicator is told of in words alone.
 */
export interface PerIndicator {
  readonly form: 'per-indicator';
  readonly tolerance?: number;
  readonly edge?: Edge;
  readonly indicators: IndicatorLimits;
}

export function ratePerIndicator(miss: FigureToRate, rule: PerIndicator): FigureRating {
  const { tolerance } = miss.limits;
  switch (tolerance.state) {
    case 'unreadable':
      return notRated('unreadable', `"${tolerance.text}" could not be read as a tolerance`);
    case 'none':
    case 'narrative':
      if (rule.tolerance !== undefined) return rateFlatBand(miss, { ...rule, tolerance: rule.tolerance });
      return notRated('tolerance-missing', 'the target is missed, and the indicator has no tolerance');
    case 'number': {
      const quantity = partNamed(tolerance.parts, miss.label) ?? partNamed(tolerance.parts, null);
      if (quantity === null) {
        return notRated('parts-do-not-match', 'the parts of the tolerance do not match one to one');
      }
      return rateWithin(miss, quantity, rule);
    }
  }
}

function rateWithin(miss: FigureToRate, quantity: Quantity, { edge }: PerIndicator): FigureRating {
  const size = Math.abs(quantity.exact ?? quantity.value);
  if (quantity.unit === '%') return rateFlatBand(miss, { tolerance: size / 100, ...(edge && { edge }) });
  if (quantity.unit === '' && size < 1) return rateFlatBand(miss, { tolerance: size, ...(edge && { edge }) });
  if (quantity.unit === '') {
    const sentence = `a tolerance of ${printQuantity(quantity)} may be a share or an amount; write it as a percentage of the target, or with the unit of the target`;
    return notRated('unreadable', sentence);
  }
  const isPoints = /^points?$/i.test(quantity.unit);
  const amount: Quantity = { value: size, unit: isPoints ? '%' : quantity.unit, decimals: quantity.decimals };
  const values = [miss.value, miss.line, amount] as const;
  const figures = toCommonUnit(values);
  if (typeof figures === 'string') return notRated(figures, unitClashText(values, figures));
  const [value, line, width] = figures;
  const worst = onTheSheet(line.value + (miss.polarity === 'bigger' ? -width.value : width.value));
  const words = `its tolerance of ${printQuantity({ ...quantity, value: size })}`;
  return reaches({ ...miss, value, line }, worst, edge)
    ? { rating: 'AMBER', because: withinWords(words, edge) }
    : { rating: 'RED', because: beyondAmount(words, edge) };
}

/** 100.1 - 100 is 0.1 and not 0.09999999999999432: a sheet shows no more than ten decimals. */
const onTheSheet = (figure: number): number => Number(figure.toFixed(10));

/** An amount is as wide beside a target of nought as beside any other. */
const beyondAmount = (words: string, edge: Edge | undefined): string =>
  `, worse by ${edge === 'exclusive' ? 'at least' : 'more than'} ${words}`;

export function readPerIndicator(fields: Fields): PerIndicator {
  return {
    form: 'per-indicator',
    ...(fields.has('tolerance') && { tolerance: fields.share('tolerance') }),
    indicators: readIndicatorLimits(fields, ['tolerance']),
    ...fields.edge(),
  };
}
