import { printNumber, printQuantity } from '../../figures/quantityText.ts';
import type { Outturn, Quantity } from '../../outturn.ts';
import type { Column } from '../../report.ts';
import type { Check } from '../check.ts';
import { type Finding, SEVERITIES } from '../finding.ts';
import { printsAs } from '../printsAs.ts';

const COLUMNS = ['performance', 'shortBase', 'longBase'] as const satisfies readonly Column[];

/** "69.4% (177/255)": the fraction that stands beside a figure is that figure. */
export const fractionMismatch: Check = ({ report }) =>
  report.indicators.flatMap(indicator =>
    COLUMNS.flatMap((column): Finding[] => {
      const cell = indicator.cells[column];
      const message = cell && mismatch(column === 'performance' ? indicator.outturn : indicator[column]);
      if (!message) return [];
      const code = 'fraction-mismatch';
      return [{ code, severity: SEVERITIES[code], cell, indicator: indicator.id, message }];
    }),
  );

function mismatch(outturn: Outturn): string | null {
  if (outturn.state !== 'measured') return null;
  for (const { quantity } of outturn.parts) {
    const { fraction, unit, value, decimals } = quantity;
    const scale = scaleOf(quantity);
    if (fraction === undefined || scale === null || fraction.denominator === 0) continue;
    const { numerator, denominator } = fraction;
    const worked = (numerator / denominator) * scale;
    if (printsAs(worked, value, decimals)) continue;
    const right = printQuantity({ value: worked, unit, decimals: Math.max(decimals, 1) });
    return `${printNumber(numerator, 0)}/${printNumber(denominator, 0)} is ${right}, and the cell says ${printQuantity(quantity)}. Correct the figure or the fraction.`;
  }
  return null;
}

/** What a share of one is multiplied by to be in the figure's unit. Null where the fraction need not be the figure. */
function scaleOf({ unit, value, decimals }: Quantity): number | null {
  if (unit === '%') return 100;
  const rate = /^per ([\d,]+)\b/.exec(unit)?.[1];
  if (rate !== undefined) return Number(rate.replaceAll(',', ''));
  // 0.69 (177/255) is a share typed as a number; 177 (177/255) is a count.
  return unit === '' && decimals > 0 && value > 0 && value < 1 ? 1 : null;
}
