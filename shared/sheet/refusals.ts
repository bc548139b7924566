import { columnLetters } from '../cells.ts';
import type { PlacedText } from '../report.ts';
import { fill } from '../words/fill.ts';
import { reportRefusals } from './words.ts';

/** A heading is quoted as far as a sentence has room for it. */
const LONGEST = 22;
const MOST = 3;

/** Names the columns that may hold the outturn. `isTitleOther`: the title alone speaks against the only one. */
export function unclearSentence(choices: readonly PlacedText[], isTitleOther: boolean): string {
  const named = choices
    .slice(0, MOST)
    .map(({ text, cell }) => `${columnLetters(cell.column)} "${quoted(text)}"`);
  if (choices.length > 1) return fill(reportRefusals.outturnUnclear, { columns: named.join(', ') });
  const sentence = isTitleOther ? reportRefusals.titleOfAnotherPeriod : reportRefusals.outturnOfAnotherPeriod;
  return fill(sentence, { column: named[0] ?? '' });
}

function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).trim()}…` : plain;
}
