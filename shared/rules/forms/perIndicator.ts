import { printQuantity } from '../../figures/quantityText.ts';
import type { Quantity } from '../../outturn.ts';
import { fill } from '../../words/fill.ts';
import { toCommonUnit } from '../compare/commonUnit.ts';
import { partNamed } from '../compare/matchParts.ts';
import { notRated, unitsNotRated } from '../verdict.ts';
import { beyondAmountText, toSheetPrecision, withinText } from './band.ts';
import { EDGE } from './choices.ts';
import { type Edge, type FigureRating, type FigureToRate, reaches } from './figureToRate.ts';
import { rateFlatBand } from './flatBand.ts';
import type { IndicatorLimits, RatingForm } from './ratingForm.ts';

/**
 * AMBER within the indicator's own tolerance, from the sheet or from `indicators`; `tolerance` is for those that have
 * none. BLUE where the indicator is reported in words only.
 */
export interface PerIndicator {
  readonly form: 'per-indicator';
  readonly tolerance?: number;
  readonly edge?: Edge;
  readonly indicators: IndicatorLimits;
}

const SENTENCES = {
  unreadable: 'Not rated: "{text}" could not be read as a tolerance.',
  ambiguous:
    'Not rated: a tolerance of {tolerance} may be a share or an amount; write it as a percentage of the target, or with the unit of the target.',
  missing: 'Not rated: the target is missed, and the indicator has no tolerance.',
  parts: 'Not rated: the parts of the tolerance do not match one to one.',
} as const;

export const perIndicator: RatingForm<PerIndicator> = {
  form: 'per-indicator',
  shares: {
    tolerance: {
      isOptional: true,
      label: 'Where an indicator has no tolerance: AMBER within, per cent of the target',
    },
  },
  choices: { edge: EDGE },
  asksFor: ['tolerance'],
  rate: (miss, rule) => {
    const { tolerance } = miss.limits;
    switch (tolerance.state) {
      case 'unreadable':
        return notRated('unreadable', fill(SENTENCES.unreadable, { text: tolerance.text }));
      case 'none':
      case 'narrative':
        return rule.tolerance === undefined
          ? notRated('tolerance-missing', SENTENCES.missing)
          : rateFlatBand(miss, { tolerance: rule.tolerance, edge: rule.edge });
      case 'number': {
        const quantity = partNamed(tolerance.parts, miss.label) ?? partNamed(tolerance.parts, null);
        return quantity === null
          ? notRated('parts-do-not-match', SENTENCES.parts)
          : rateWithin(miss, quantity, rule.edge);
      }
    }
  },
  ratings: () => ['GREEN', 'AMBER', 'RED', 'BLUE'],
  isNarrativeBlue: true,
  words: {
    name: 'Each its own tolerance',
    about: 'AMBER within the indicator’s own tolerance, read from the sheet’s Tolerance column.',
    notRated: SENTENCES,
  },
};

function rateWithin(miss: FigureToRate, quantity: Quantity, edge: Edge | undefined): FigureRating {
  const size = Math.abs(quantity.exact ?? quantity.value);
  if (quantity.unit === '%') return rateFlatBand(miss, { tolerance: size / 100, edge });
  if (quantity.unit === '' && size < 1) return rateFlatBand(miss, { tolerance: size, edge });
  if (quantity.unit === '') {
    return notRated('unreadable', fill(SENTENCES.ambiguous, { tolerance: printQuantity(quantity) }));
  }
  const isPoints = /^points?$/i.test(quantity.unit);
  const amount: Quantity = { value: size, unit: isPoints ? '%' : quantity.unit, decimals: quantity.decimals };
  const values = [miss.value, miss.line, amount] as const;
  const figures = toCommonUnit(values);
  if (typeof figures === 'string') return unitsNotRated(figures, values);
  const [value, line, width] = figures;
  const worst = toSheetPrecision(line.value + (miss.polarity === 'bigger' ? -width.value : width.value));
  const ownTolerance = `its tolerance of ${printQuantity({ ...quantity, value: size })}`;
  return reaches({ ...miss, value, line }, worst, edge)
    ? { rating: 'AMBER', because: withinText(ownTolerance, edge) }
    : { rating: 'RED', because: beyondAmountText(ownTolerance, edge) };
}
