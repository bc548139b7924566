import type { CellAddress } from '../../cells.ts';
import { type Column, type Indicator, printedText } from '../../report.ts';

/** The columns that hold figures, with or without words. */
const FIGURES: readonly Column[] = [
  'lineNo',
  'annualTarget',
  'target',
  'performance',
  'shortBase',
  'longBase',
  'tolerance',
  'floor',
  'lowerThreshold',
  'upperThreshold',
  'baseline',
  'benchmark',
];
/** A number with its sign, currency, percent sign or one short unit, and the marks for none. */
const BARE_FIGURE = /^[-−+<>]?[£$€]?\d[\d,]*(?:\.\d+)?\s?(?:%|[a-z]{1,2})?$|^(?:N\/A|-|TBC|NEW)?$/i;
/** The cells of one column of figures, and the side on which they line up. */
export interface AlignedFigures {
  readonly column: Column;
  readonly side: 'left' | 'right';
  readonly cells: readonly CellAddress[];
}

/**
 * Bare figures line up at their last digit. Figures among words ("157 per 100,000 population GREEN") begin at one edge, and
 * so do the numbers of lines, which would run into the titles.
 */
export function alignedFigures(indicators: readonly Indicator[]): AlignedFigures[] {
  return FIGURES.flatMap(column => {
    const holders = indicators.filter(({ cells }) => cells[column] !== undefined);
    if (holders.length === 0) return [];
    const areBare = holders.every(holder => BARE_FIGURE.test(printedText(holder, column).trim()));
    const side = areBare && column !== 'lineNo' ? 'right' : 'left';
    return [{ column, side, cells: holders.flatMap(({ cells }) => cells[column] ?? []) } as const];
  });
}
