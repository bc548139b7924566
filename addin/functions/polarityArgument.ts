import type { Polarity } from '../../shared/indicator.ts';
import { readPolarity } from '../../shared/sheet/texts/indicatorText.ts';
import { type Cell, wordOf } from './cell.ts';
import { Refusal } from './refusals.ts';

/** A blank is none: that is enough for milestones and for rows with no outturn. */
export function polarityOf(cell: Cell): Polarity | Refusal {
  const text = wordOf(cell);
  if (text === '') return 'none';
  const polarity = readPolarity(text);
  return polarity === 'unknown' ? new Refusal('polarity-unreadable', { text }) : polarity;
}
