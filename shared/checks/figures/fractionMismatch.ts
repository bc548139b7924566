import { printsAs } from '../../figures/printsAs.ts';
import { printNumber, printQuantity } from '../../figures/quantityText.ts';
import type { Outturn, Quantity } from '../../outturn.ts';
import type { Column } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';

const COLUMNS = ['performance', 'shortBase', 'longBase'] as const satisfies readonly Column[];

/** "69.4% (177/255)": the fraction next to a figure gives that figure. */
export const fractionMismatch = check({
  code: 'fraction-mismatch',
  severity: 'warning',
  heading: 'Fraction does not match the figure',
  about: {
    asks: 'Does a fraction in the cell give the percentage or rate next to it?',
    example: '"69.4% (171/255)": 171 of 255 is 67.1%',
    action: 'Correct the figure or the fraction.',
  },
  words: {
    differs:
      '{numerator}/{denominator} is {worked}, but the cell says {stated}. Correct the figure or the fraction.',
  },
  find: ({ report }, words) =>
    report.indicators.flatMap(indicator =>
      COLUMNS.flatMap((column): Found[] => {
        const cell = indicator.cells[column];
        const differing =
          cell && mismatchIn(column === 'performance' ? indicator.outturn : indicator[column]);
        return differing ? [{ cell, indicator: indicator.id, message: fill(words.differs, differing) }] : [];
      }),
    ),
});

function mismatchIn(outturn: Outturn) {
  if (outturn.state !== 'measured') return null;
  for (const { quantity } of outturn.parts) {
    const { fraction, unit, value, decimals } = quantity;
    const scale = scaleOf(quantity);
    if (fraction === undefined || scale === null || fraction.denominator === 0) continue;
    const { numerator, denominator } = fraction;
    const worked = (numerator / denominator) * scale;
    if (printsAs(worked, value, decimals)) continue;
    return {
      numerator: printNumber(numerator, 0),
      denominator: printNumber(denominator, 0),
      worked: printQuantity({ value: worked, unit, decimals: Math.max(decimals, 1) }),
      stated: printQuantity(quantity),
    };
  }
  return null;
}

/** What the fraction is multiplied by to be in the figure's unit. Null where the fraction need not give the figure. */
function scaleOf({ unit, value }: Quantity): number | null {
  if (unit === '%') return 100;
  const rate = /^per ([\d,]+)\b/.exec(unit)?.[1];
  if (rate !== undefined) return Number(rate.replaceAll(',', ''));
  // 0.69 (177/255) is a share typed as a number; 177 (177/255) is a count.
  return unit === '' && Math.trunc(value) === 0 ? 1 : null;
}
