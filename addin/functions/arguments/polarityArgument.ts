import type { Polarity } from '../../../shared/indicator.ts';
import { readPolarity } from '../../../shared/sheet/texts/indicatorText.ts';
import { type FunctionRefusal, refuseCall } from '../refusals.ts';
import { type CellArgument, printCell } from './cellArgument.ts';

export const polarityParameter = {
  description: 'Bigger is better, Smaller is better, or N/A for a milestone.',
} as const;

/** A blank reads as none, which is enough for milestones and for rows without an outturn. */
export function readPolarityArgument(cell: CellArgument): Polarity | FunctionRefusal {
  const text = printCell(cell);
  if (text === '') return 'none';
  const polarity = readPolarity(text);
  return polarity === 'unknown' ? refuseCall('polarity-unreadable', { text }) : polarity;
}
