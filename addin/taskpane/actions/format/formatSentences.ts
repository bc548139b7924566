import { fill } from '../../../../shared/words/fill.ts';
import { numberText } from '../../words/reportSummary.ts';
import { formatSentences } from './words.ts';

/** How many changes formatting would make, said before it runs. */
export const formatPreviewSentence = (changes: number): string =>
  changes === 0 ? formatSentences.nothingToDo : fill(formatSentences.preview, { count: numberText(changes) });

/** How many changes formatting made. */
export const formatDoneSentence = (changes: number): string =>
  changes === 0 ? formatSentences.unchanged : fill(formatSentences.formatted, { count: numberText(changes) });
