import { isClock } from '../../figures/clockText.ts';
import { inSeconds, isDuration } from '../../figures/durationText.ts';
import { printQuantity } from '../../figures/quantityText.ts';
import type { Quantity } from '../../outturn.ts';

export type UnitClash = 'one-is-a-percentage' | 'units-differ';

/** A bare number up to this size may be a percentage typed as a share: 0.644, or 1.2 for 120%. */
const LARGEST_SHARE = 1.5;

const MONEY: Readonly<Record<string, number>> = { '£': 1, '£k': 1e3, '£m': 1e6, '£bn': 1e9 };

/**
 * Converts figures to one unit, so that they can be compared. A bare number takes the unit of the others, but next to a
 * percentage only where it can be a share of one.
 */
export function toCommonUnit<T extends readonly Quantity[]>(figures: T): SameLength<T> | UnitClash {
  return convert(figures) as SameLength<T> | UnitClash;
}

/** As many quantities as went in. */
type SameLength<T extends readonly Quantity[]> = { readonly [K in keyof T]: Quantity };

/** A clause that names the clash: "64.4% and 65 cannot be compared: one of these is a percentage". */
export function unitClashText(figures: readonly Quantity[], clash: UnitClash): string {
  const printed = figures.map(printQuantity).join(' and ');
  return clash === 'one-is-a-percentage'
    ? `${printed} cannot be compared: one of these is a percentage`
    : `${printed} are not in the same unit`;
}

function convert(quantities: readonly Quantity[]): readonly Quantity[] | UnitClash {
  if (quantities.some(({ unit }) => unit === '%')) return asPercentages(quantities);
  if (quantities.every(({ unit }) => unit === '' || unit in MONEY)) return asMoney(quantities);
  if (quantities.some(({ unit }) => isDuration(unit))) return asSeconds(quantities);
  // 2 next to 2:30 may be two minutes or two seconds.
  if (quantities.some(({ unit }) => isClock(unit))) return asClocks(quantities);
  const spelled = quantities.map(({ unit }) => wordsOf(unit));
  const longest = spelled.reduce((a, b) => (b.length > a.length ? b : a));
  return spelled.every(words => words.every((word, index) => word === longest[index]))
    ? quantities
    : 'units-differ';
}

function asPercentages(quantities: readonly Quantity[]): readonly Quantity[] | UnitClash {
  const isShare = ({ unit, value }: Quantity) => unit === '' && Math.abs(value) <= LARGEST_SHARE;
  if (!quantities.every(quantity => quantity.unit === '%' || isShare(quantity))) return 'one-is-a-percentage';
  return quantities.map(quantity =>
    quantity.unit === '%'
      ? quantity
      : { value: quantity.value * 100, unit: '%', decimals: Math.max(0, quantity.decimals - 2) },
  );
}

/** £950k against £1.2m. Where all are in one unit already, they stay as printed; a bare 3 beside £1.2m could be either. */
function asMoney(quantities: readonly Quantity[]): readonly Quantity[] | UnitClash {
  const units = new Set(quantities.map(({ unit }) => unit));
  if (units.size === 1) return quantities;
  if (units.has('')) return units.size === 2 && units.has('£') ? quantities : 'units-differ';
  return quantities.map(({ value, unit }) => ({ value: value * (MONEY[unit] ?? 1), unit: '£', decimals: 0 }));
}

/** 3m 20s against 4 minutes. Where all are written alike, they stay as printed. */
function asSeconds(quantities: readonly Quantity[]): readonly Quantity[] | UnitClash {
  if (new Set(quantities.map(({ unit }) => unit)).size === 1) return quantities;
  const seconds = quantities.map(inSeconds);
  return seconds.every(each => each !== null) ? seconds : 'units-differ';
}

function asClocks(quantities: readonly Quantity[]): readonly Quantity[] | UnitClash {
  return new Set(quantities.map(({ unit }) => unit)).size === 1 ? quantities : 'units-differ';
}

const SPELLINGS: Readonly<Record<string, string>> = {
  sec: 'second',
  min: 'minute',
  hr: 'hour',
  wk: 'week',
  mth: 'month',
  yr: 'year',
  pt: 'point',
  kilogram: 'kg',
};

/** "118.4kg per head" and "220.50 kg", "1 day" and "2 days" are in one unit: one may say more than the other. */
function wordsOf(unit: string): readonly string[] {
  const words = unit
    .toLowerCase()
    .replace(/[,.]/g, '')
    // Greek mu and the micro sign look alike.
    .replace(/[μµ]g ?\/? ?m-?[3³]/, 'µgm-3')
    .split(' ');
  return words
    .filter(word => word !== '')
    .map(word => word.replace(/(?<=..)s$/, ''))
    .map(word => SPELLINGS[word] ?? word);
}
