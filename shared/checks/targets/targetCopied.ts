import { a1 } from '../../cells.ts';
import { printQuantity } from '../../figures/quantityText.ts';
import type { Quantity } from '../../outturn.ts';
import type { Quarter } from '../../quarter.ts';
import type { Indicator } from '../../report.ts';
import { compareFigures } from '../../rules/compare/compareFigures.ts';
import { type Check, eachIndicator } from '../check.ts';
import { groupBy } from '../groupBy.ts';
import { singleValue } from '../singleValue.ts';
import { strayOf, targetShareOf } from './targetShare.ts';

/** A share of the annual target that rounding to whole numbers explains. */
const ROUNDING = 0.02;
/** How near to its share of the year a target is set as a rule, and how much nearer it must be there than here. */
const AT_HOME = 0.1;
const CLEARLY = 0.05;
/** Small counts are equal by chance: half the rows of a report have a target of 1, 2 or 5. */
const SMALL_COUNT = 10;
/** A row's own figures this many times its target, while the other row's stand near it, say whose target it is. */
const FAR = 3;
const NEAR = 1.5;

/**
 * A target that equals another row's in the same unit and section, though it is not at home here: the annual targets
 * differ and the other row's fits better; or, without annual targets, this row's own figures are nowhere near it.
 */
export const targetCopied: Check = judged => {
  const { quarter } = judged.report.period;
  const bySection = groupBy(judged.report.indicators, keyOf);
  return eachIndicator('target-copied', indicator => {
    const target = singleValue(indicator.target);
    if (!target || target.value === 0 || isSmall(target)) return null;
    const isFrom = sourceOf(indicator, quarter);
    const source = isFrom && bySection.get(keyOf(indicator))?.find(isFrom);
    if (!source?.cells.target) return null;
    return {
      cell: indicator.cells.target,
      message: `${printQuantity(target)} is also the target in ${a1(source.cells.target)}, where it fits that row better than it fits this one. Check that it was not copied, and type this row's own.`,
    };
  })(judged);
};

function keyOf({ section, target }: Indicator): string {
  const figure = singleValue(target);
  return figure ? JSON.stringify([section, figure.unit.toLowerCase(), figure.value]) : '';
}

const isSmall = ({ value, unit }: Quantity): boolean =>
  unit !== '%' && Number.isInteger(value) && Math.abs(value) < SMALL_COUNT;

/** Where this row's target is not at home, what tells the row that it is at home in; else null. */
function sourceOf(own: Indicator, quarter: Quarter | null): ((other: Indicator) => boolean) | null {
  const ours = targetShareOf(own);
  if (quarter !== null && ours) {
    if (strayOf(ours, quarter) <= ROUNDING) return null;
    return other => {
      const theirs = targetShareOf(other);
      return (
        theirs !== null &&
        compareFigures(theirs.annual.value, ours.annual.value) !== 0 &&
        fitsBetter(strayOf(theirs, quarter), strayOf(ours, quarter))
      );
    };
  }
  const distances = distancesOf(own);
  if (singleValue(own.annualTarget) || distances.length < 2 || distances.some(far => far < FAR)) return null;
  return other => {
    const theirs = distancesOf(other);
    return !singleValue(other.annualTarget) && theirs.length > 0 && theirs.every(near => near <= NEAR);
  };
}

const fitsBetter = (theirs: number, ours: number): boolean => theirs <= AT_HOME && ours - theirs > CLEARLY;

/** How many times the row's own figures are its target, or it them. */
function distancesOf({ target, outturn, shortBase, longBase }: Indicator): number[] {
  const asked = singleValue(target);
  return [outturn, shortBase, longBase].flatMap(cell => {
    const figure = singleValue(cell);
    if (!asked || !figure || figure.unit !== asked.unit || figure.value <= 0 || asked.value <= 0) return [];
    const times = figure.value / asked.value;
    return [Math.max(times, 1 / times)];
  });
}
