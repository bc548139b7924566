import { printNumber, printQuantity } from '../../figures/quantityText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import type { Quantity } from '../../outturn.ts';
import type { Period } from '../../period.ts';
import type { Column, Indicator } from '../../report.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { COLUMN_NAMES } from '../../words/columnNames.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/** A decimal point in the wrong place makes ten times. Figures also change between quarters, so this many times is enough. */
const JUMP = 7;
/** The row's other figures support each other when they are within this many times. */
const AGREE = 3;
/** A count smaller than this grows many times over by chance, unless two figures that agree speak against it. */
const SMALL = 10;
/** No service misses or beats its target by this many times, even where the annual target agrees with it. */
const BEYOND_ANY_GAP = 50;

interface Placed {
  readonly column: Column & ('performance' | 'target' | 'shortBase' | 'longBase');
  readonly figure: Quantity;
}

/** One figure of the row is ten times the others, or a tenth of them. */
export const magnitudeJump = check({
  code: 'magnitude-jump',
  severity: 'warning',
  heading: 'Figure about ten times too large or too small',
  about: {
    asks: 'Is one figure of the row about ten times its other figures, or a tenth of them?',
    example: 'Outturn 6,620, last quarter 641, last year 680',
    action: 'Check for a decimal point in the wrong place, or say in the comment what happened.',
  },
  words: {
    larger:
      'The {column} is {figure} but the {other} is {nearest}: {times} times as much. Check for a wrong decimal point or another row’s figure, or say in the comment what happened.',
    smaller:
      'The {column} is {figure} but the {other} is {nearest}: {times} times less. Check for a wrong decimal point or another row’s figure, or say in the comment what happened.',
  },
  find: (judged, words) =>
    eachIndicator(judged, indicator => {
      const found = figureOutOfScale(indicator, judged.report.period);
      if (!found) return null;
      const { odd, nearest } = found;
      const template = odd.figure.value > nearest.figure.value ? words.larger : words.smaller;
      return {
        cell: indicator.cells[odd.column],
        message: fill(template, {
          column: COLUMN_NAMES[odd.column],
          figure: printQuantity(odd.figure),
          other: COLUMN_NAMES[nearest.column],
          nearest: printQuantity(nearest.figure),
          times: printNumber(timesOf(odd.figure, nearest.figure), 0),
        }),
      };
    }),
});

/** The figure of the row that is about ten times the others, or a tenth of them, and another to set it against. */
export function figureOutOfScale(
  indicator: Indicator,
  { months, part }: Period,
): { readonly odd: Placed; readonly nearest: Placed } | null {
  const figures = comparable(indicator, months < 12 && part === 1);
  const odd = figures.find(placed => isOdd(placed, figures, indicator));
  const nearest = figures.find(other => other !== odd);
  return odd && nearest ? { odd, nearest } : null;
}

/** The row's single figures in one unit, the outturn first. Empty where one is zero or negative: nothing is a multiple of it. */
function comparable(indicator: Indicator, isFirstQuarter: boolean): readonly Placed[] {
  const { outturn, shortBase, longBase, target, kind } = indicator;
  // In Q1 last quarter's sum is a whole year's.
  const isYearEnd = isFirstQuarter && addsUp(kind, outturn, shortBase);
  const cells = {
    performance: outturn,
    ...(!isYearEnd && { shortBase }),
    longBase,
    target,
  };
  const placed = (Object.keys(cells) as Placed['column'][]).flatMap(column => {
    const figure = singleValue(indicator[column === 'performance' ? 'outturn' : column]);
    return figure && column in cells ? [{ column, figure }] : [];
  });
  const figures = toCommonUnit(placed.map(({ figure }) => figure));
  if (typeof figures === 'string' || figures.some(({ value }) => value <= 0)) return [];
  return placed.map(({ column }, index) => ({ column, figure: figures[index] as Quantity }));
}

function isOdd(placed: Placed, figures: readonly Placed[], { annualTarget }: Indicator): boolean {
  const { column, figure } = placed;
  const around = figures.filter(other => other !== placed);
  const results = around.filter(other => other.column !== 'target');
  const others = around.map(other => other.figure);
  if (isPointForComma(figure, others)) return true;
  if (others.some(other => timesOf(figure, other) < JUMP)) return false;
  if (others.some(a => others.some(b => timesOf(a, b) > AGREE))) return false;
  if (column === 'target') {
    // A hard target far from the results is a gap, not a slip, where the annual target agrees with it.
    const year = singleValue(annualTarget);
    const isSupported = year?.unit === figure.unit && timesOf(year, figure) < JUMP;
    const isBeyond = others.every(other => timesOf(figure, other) >= BEYOND_ANY_GAP);
    return results.length >= 2 && (isBeyond || !isSupported);
  }
  // A result that is far from its target alone has missed it.
  if (results.length === 0) return false;
  const isSmall = [figure, ...others].some(({ unit, value }) => unit !== '%' && value < SMALL);
  return others.length > 1 || (column === 'performance' && !isSmall);
}

/** "1.150" beside 1,000: a point where the others have a comma. */
const isPointForComma = ({ value, unit, decimals }: Quantity, others: readonly Quantity[]): boolean =>
  decimals === 3 &&
  unit !== '%' &&
  others.length > 0 &&
  others.every(other => other.decimals === 0 && timesOf({ ...other, value: value * 1000 }, other) <= AGREE);

const timesOf = (a: Quantity, b: Quantity): number => Math.max(a.value, b.value) / Math.min(a.value, b.value);
