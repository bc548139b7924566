import { plainText } from '../../sheet/plainText.ts';
import type { Figures } from './figure.ts';
import { readFigures } from './readFigures.ts';

/** One sentence of a comment, with its figures. */
export interface Sentence extends Figures {
  readonly text: string;
  readonly before: Sentence | null;
}

/** Excel keeps no more in a cell. */
const LONGEST_CELL = 32_767;
/** A sentence with more figures is a table, and claims nothing that could be worked out. */
const MOST_FIGURES = 24;
const LONGEST_SENTENCE = 1500;
const HAS_FIGURE = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty)/i;

/** A full stop before a capital, a digit or a quotation mark ends a sentence; so do semicolons, bullets and new lines. */
const ENDS = /(?<=[.!?])["')\]]*\s+(?=["'([]?[\p{Lu}\d£])|;\s+|\s*[•\n]+\s*|(?<=:)\s+(?=\p{Lu})/u;

/** The sentences of a comment that state figures, each knowing the one before it. */
export function sentencesOf(comment: string): readonly Sentence[] {
  if (!HAS_FIGURE.test(comment)) return [];
  const sentences: Sentence[] = [];
  let before: Sentence | null = null;
  for (const written of comment.slice(0, LONGEST_CELL).split(ENDS)) {
    const text = plainText(written);
    if (text === '' || text.length > LONGEST_SENTENCE) continue;
    const figures = readFigures(text);
    const isTable = figures.figures.length + figures.fractions.length > MOST_FIGURES;
    const sentence: Sentence = { text, before, ...(isTable ? { figures: [], fractions: [] } : figures) };
    sentences.push(sentence);
    before = sentence;
  }
  return sentences;
}
