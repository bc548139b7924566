import type { NumberPolarity } from '../compare/compareByPolarity.ts';
import type { Edge } from './edge.ts';
import { type FigureToRate, reaches } from './figureToRate.ts';

/** `share` of the target's size (0.05 is 5%). A zero target has no size, so no band: it is at the line only. */
export function isWithinShare(miss: FigureToRate, share: number, edge: Edge = 'inclusive'): boolean {
  const line = miss.line.value;
  return line !== 0 && reaches(miss, edgeOfBand(line, miss.polarity, share), edge);
}

/**
 * The last figure that is in the band: `share` times the target's size worse than the target, negative targets too.
 * Multiplied rather than subtracted, as a spreadsheet's 84*(1-0.1) is.
 */
function edgeOfBand(line: number, polarity: NumberPolarity, share: number): number {
  const towardsZero = line > 0 === (polarity === 'bigger');
  return line * (towardsZero ? 1 - share : 1 + share);
}

/** "5% of the target". */
export function shareWords(share: number): string {
  return `${Number((share * 100).toPrecision(12))}% of the target`;
}

/** ", worse by no more than 5% of the target". */
export function withinWords(width: string, edge: Edge = 'inclusive'): string {
  return `, worse by ${edge === 'inclusive' ? 'no more' : 'less'} than ${width}`;
}

/** ", worse by more than 5% of the target". */
export function beyondWords({ line }: FigureToRate, width: string, edge: Edge = 'inclusive'): string {
  if (line.value === 0) return ', and a target of nought has no band';
  return `, worse by ${edge === 'inclusive' ? 'more than' : 'at least'} ${width}`;
}
