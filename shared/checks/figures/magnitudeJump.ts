import { printNumber, printQuantity } from '../../figures/quantityText.ts';
import type { Quantity } from '../../outturn.ts';
import type { Column, Indicator } from '../../report.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { type Check, eachIndicator } from '../check.ts';
import { COLUMN_NAMES } from '../rows/unreadableCells.ts';
import { singleValue } from '../singleValue.ts';

/** A slipped decimal point makes ten times; with what changes from quarter to quarter, anything from this many times on. */
const JUMP = 7;
/** The row's other figures bear each other out within this many times. */
const AGREE = 3;
/** A count this small grows many times over by chance; only two figures that bear each other out speak against it. */
const SMALL = 10;

/** No service misses, or passes, its target this many times over, even where the annual target says the same. */
const BEYOND_ANY_GAP = 50;

interface Placed {
  readonly column: Column & ('performance' | 'target' | 'shortBase' | 'longBase');
  readonly figure: Quantity;
}

/** One figure of the row is ten times the others, or a tenth of them. */
export const magnitudeJump: Check = eachIndicator('magnitude-jump', (indicator, _, { report }) => {
  const figures = comparable(indicator, report.period.quarter === 1);
  const odd = figures.find(placed => isOdd(placed, figures, indicator));
  if (!odd) return null;
  const [nearest] = figures.filter(other => other !== odd);
  if (!nearest) return null;
  const times = timesOf(odd.figure, nearest.figure);
  return {
    cell: indicator.cells[odd.column],
    message: `The ${COLUMN_NAMES[odd.column]} is ${printQuantity(odd.figure)} and the ${COLUMN_NAMES[nearest.column]} ${printQuantity(nearest.figure)}: ${printNumber(times, 0)} times ${odd.figure.value > nearest.figure.value ? 'as much' : 'less'}. Check for a slipped decimal point or another row's figure, or say in the comment what happened.`,
  };
});

/** The row's single figures in one unit, the outturn first. None where one is nought or negative: nothing is a multiple of it. */
function comparable(indicator: Indicator, isFirstQuarter: boolean): readonly Placed[] {
  const { outturn, shortBase, longBase, target, kind } = indicator;
  // In Q1 the last quarter's sum is that of a whole year.
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
  const others = figures.filter(other => other !== placed).map(other => other.figure);
  const results = figures.filter(other => other !== placed && other.column !== 'target');
  if (others.length === 0 || others.some(other => timesOf(figure, other) < JUMP)) return false;
  if (others.some((a, index) => others.slice(index + 1).some(b => timesOf(a, b) > AGREE))) return false;
  if (column === 'target') {
    // A hard target far from the results is a gap and no slip; the annual one bears it out.
    const year = singleValue(annualTarget);
    const isBorneOut =
      year !== null && year.unit === figure.unit && year.value > 0 && timesOf(year, figure) < JUMP;
    const isBeyond = others.every(other => timesOf(figure, other) >= BEYOND_ANY_GAP);
    return results.length >= 2 && (isBeyond || !isBorneOut);
  }
  // A result far from a target alone is a result that missed it.
  if (results.length === 0) return false;
  const [smaller] = [figure, ...others].sort((a, b) => a.value - b.value);
  const isSmall = smaller !== undefined && smaller.unit !== '%' && smaller.value < SMALL;
  if (others.length === 1) return column === 'performance' && !isSmall;
  return true;
}

const timesOf = (a: Quantity, b: Quantity): number => Math.max(a.value, b.value) / Math.min(a.value, b.value);
