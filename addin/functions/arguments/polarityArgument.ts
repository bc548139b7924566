import type { Polarity } from '../../../shared/indicator.ts';
import { readPolarity } from '../../../shared/sheet/texts/indicatorText.ts';
import { FunctionRefusal } from '../refusals.ts';
import { argumentText, type CellArgument } from './cellArgument.ts';

/** A blank is none: that is enough for milestones and for rows with no outturn. */
export function readPolarityArgument(cell: CellArgument): Polarity | FunctionRefusal {
  const text = argumentText(cell);
  if (text === '') return 'none';
  const polarity = readPolarity(text);
  return polarity === 'unknown' ? new FunctionRefusal('polarity-unreadable', { text }) : polarity;
}
