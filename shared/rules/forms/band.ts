import type { NumberPolarity } from '../compare/compareByPolarity.ts';
import { percentText } from '../compare/percentText.ts';
import { type Edge, type FigureToRate, reaches } from './figureToRate.ts';

/** `share` of the target's size (0.05 is 5%). A zero target has no size, so no band: it is rated at the line. */
export function isWithinShare(miss: FigureToRate, share: number, edge?: Edge): boolean {
  const line = miss.line.value;
  return line !== 0 && reaches(miss, edgeOfBand(line, miss.polarity, share), edge);
}

/**
 * The last figure in the band: `share` times the target's size worse than the target, negative targets too.
 * Multiplied rather than subtracted, as a spreadsheet's 84*(1-0.1) is.
 */
function edgeOfBand(line: number, polarity: NumberPolarity, share: number): number {
  const towardsZero = line > 0 === (polarity === 'bigger');
  return line * (towardsZero ? 1 - share : 1 + share);
}

/** 100.1 - 100 is 0.1 and not 0.09999999999999432: a sheet shows at most ten decimals. */
export const toSheetPrecision = (figure: number): number => Number(figure.toFixed(10));

/** "5% of the target". */
export function shareText(share: number): string {
  return `${percentText(share)} of the target`;
}

/** ", worse by no more than 5% of the target". */
export function withinText(width: string, edge?: Edge): string {
  return `, worse by ${edge === 'exclusive' ? 'less' : 'no more'} than ${width}`;
}

/** ", worse by more than 5% of the target". */
export function beyondText({ line }: Pick<FigureToRate, 'line'>, width: string, edge?: Edge): string {
  return line.value === 0 ? ', and a target of 0 has no band' : beyondAmountText(width, edge);
}

/** The same for an amount, which is as wide for a target of 0 as for any other. */
export function beyondAmountText(width: string, edge?: Edge): string {
  return `, worse by ${edge === 'exclusive' ? 'at least' : 'more than'} ${width}`;
}
