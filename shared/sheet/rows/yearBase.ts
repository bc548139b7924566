import type { Outturn, Quantity } from '../../outturn.ts';
import { endMonth, type PartOfYear } from '../../period.ts';
import type { Indicator } from '../../report.ts';

/** A measure that is not added up over the year, by its title. */
const RATIO =
  /%|\bper\b|\b(?:percentages?|proportions?|rate|ratios?|averages?|mean|scores?|index)\b|^(?:number of )?(?:working )?(?:days|weeks|hours|minutes|time)\b.*\b(?:to|taken)\b/i;

/**
 * Last year's outturn is the long base of a quarter's figure only where the two are of one size. A quarter of a count
 * is less than the year's, so without the same quarter of last year such a row has no long base.
 */
export function withComparableYearBase(indicator: Indicator, period: PartOfYear | null): Indicator {
  if (period === null || isComparable(indicator, period)) return indicator;
  const { longBase: _cell, ...cells } = indicator.cells;
  const { longBase: _text, ...texts } = indicator.texts;
  return { ...indicator, cells, texts, longBase: { state: 'none', reason: 'not-available' } };
}

function isComparable({ kind, title, outturn, longBase }: Indicator, period: PartOfYear): boolean {
  // A (C) figure is the whole year's in Q4 or March alone. A rolling figure or a snapshot is comparable at any time.
  if (kind !== 'unmarked') return kind !== 'cumulative' || endMonth(period) === 12;
  return RATIO.test(title) || [outturn, longBase].every(isNoCount);
}

/** A percentage, or a figure with decimals that is not money, is not a count. */
const isNoCount = (outturn: Outturn): boolean =>
  outturn.state !== 'measured' || outturn.parts.some(({ quantity }) => isShare(quantity));

const isShare = ({ unit, decimals }: Quantity): boolean =>
  unit === '%' || (decimals > 0 && !unit.startsWith('£'));
