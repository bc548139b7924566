import { a1 } from '../../cells.ts';
import { printQuantity } from '../../figures/quantityText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import { groupBy } from '../../groupBy.ts';
import type { Quantity } from '../../outturn.ts';
import { endMonth, type Period } from '../../period.ts';
import type { Indicator } from '../../report.ts';
import { compareFigures } from '../../rules/compare/compareFigures.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';
import { strayOf, targetShareOf } from './targetShare.ts';

/** A gap from the expected share that rounding to whole numbers explains. */
const ROUNDING = 0.02;
/** How near a target usually is to its share of the year, and how much nearer it must be in the other row. */
const AT_HOME = 0.1;
const CLEARLY = 0.05;
/** Small counts are equal by chance: half the rows of a report have a target of 1, 2 or 5. */
const SMALL_COUNT = 10;
/** The row's own figures are this many times its target, while the other row's figures are near it. */
const FAR = 3;
const NEAR = 1.5;

/**
 * A target that equals another row's in the same unit and section, but does not fit here: the annual targets differ and
 * the other row's fits better; or, without annual targets, this row's own figures are nowhere near it.
 */
export const targetCopied = check({
  code: 'target-copied',
  severity: 'warning',
  heading: 'Target may be another row’s',
  about: {
    asks: 'Is the target the same as another row’s, which it fits better?',
    example: 'Target 150 in two rows, with an annual target of 300 in one and 900 in the other',
    action: 'Check that the target was not copied, and type this row’s own.',
  },
  words: {
    copied:
      '{target} is also the target in {cell}, and it fits that row better than this one. Check that it was not copied, and type this row’s own.',
  },
  find: (judged, words) => {
    const { period } = judged.report;
    const bySection = groupBy(judged.report.indicators, keyOf);
    return eachIndicator(judged, indicator => {
      const target = singleValue(indicator.target);
      if (!target || target.value === 0 || isSmall(target)) return null;
      const isFrom = sourceOf(indicator, period);
      const source = isFrom && bySection.get(keyOf(indicator))?.find(isFrom);
      if (!source?.cells.target) return null;
      return {
        cell: indicator.cells.target,
        message: fill(words.copied, { target: printQuantity(target), cell: a1(source.cells.target) }),
      };
    });
  },
});

function keyOf({ section, target }: Indicator): string {
  const figure = singleValue(target);
  return JSON.stringify([section, figure?.unit.toLowerCase(), figure?.value]);
}

const isSmall = ({ value, unit }: Quantity): boolean =>
  unit !== '%' && Number.isInteger(value) && Math.abs(value) < SMALL_COUNT;

/** A test for the row that the target came from. Null where the target fits this row. */
function sourceOf(own: Indicator, period: Period): ((other: Indicator) => boolean) | null {
  const ours = targetShareOf(own);
  if (period.months < 12 && ours) {
    // A percentage is as often one of the whole year's, half of it spent or done at half-time.
    const fromShareOfYear = Math.abs(ours.share - endMonth(period) / 12);
    if (Math.min(strayOf(ours, period), fromShareOfYear) <= ROUNDING) return null;
    return other => {
      const theirs = targetShareOf(other);
      return (
        theirs !== null &&
        compareFigures(theirs.annual.value, ours.annual.value) !== 0 &&
        fitsBetter(strayOf(theirs, period), strayOf(ours, period))
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

/** The ratio of each of the row's figures to its target, always at least 1. */
function distancesOf({ target, outturn, shortBase, longBase }: Indicator): number[] {
  const wanted = singleValue(target);
  return [outturn, shortBase, longBase].flatMap(cell => {
    const figure = singleValue(cell);
    if (!wanted || !figure || figure.unit !== wanted.unit || figure.value <= 0) return [];
    const times = figure.value / wanted.value;
    return [Math.max(times, 1 / times)];
  });
}
