import { plainText } from '../../figures/plainText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import { perText } from '../../perText.ts';
import type { Indicator } from '../../report.ts';
import type { SentenceFigures } from './commentFigure.ts';
import { figuresInSentence } from './figuresInSentence.ts';

/** One sentence of a comment, with its figures. */
export interface Sentence extends SentenceFigures {
  readonly text: string;
  readonly before: Sentence | null;
}

/** Excel keeps no more in a cell. */
const LONGEST_CELL = 32_767;
/** A sentence with more figures is a table, and makes no claim that could be worked out. */
const MOST_FIGURES = 24;
const LONGEST_SENTENCE = 1500;
const HAS_FIGURE = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty)/i;

/** Bullets, new lines and semicolons always end a sentence. */
const BREAKS = /[•\n\r]|;(?=\s)/;
/** A full stop ends one before a capital, a digit or a quotation mark; a colon before a capital. */
const ENDS = /(?<=[.!?]["')\]]?) (?=["'([]?[\p{Lu}\d£])|(?<=:) (?=\p{Lu})/u;

/** Of a unit, the sentences of a comment: read once however many checks ask for them, and however often. */
const readingIn = perText(unit => perText(comment => readSentences(comment, unit === '' ? null : unit)));

/** The sentences of a row's comment. */
export const sentencesOf = (indicator: Indicator): readonly Sentence[] =>
  readingIn(ownUnit(indicator) ?? '')(indicator.comment);

/** The sentences of a comment that states figures, each knowing the one before it. */
function readSentences(comment: string, unit: string | null): readonly Sentence[] {
  if (!HAS_FIGURE.test(comment)) return [];
  const sentences: Sentence[] = [];
  let before: Sentence | null = null;
  for (const text of splitSentences(comment)) {
    const figures = figuresInSentence(text, unit);
    const isTable = figures.figures.length + figures.fractions.length > MOST_FIGURES;
    const sentence: Sentence = { text, before, ...(isTable ? { figures: [], fractions: [] } : figures) };
    sentences.push(sentence);
    before = sentence;
  }
  return sentences;
}

/** The sentences of a comment as plain text, without those that are too long to be one. */
export function splitSentences(comment: string): readonly string[] {
  return comment
    .slice(0, LONGEST_CELL)
    .split(BREAKS)
    .flatMap(line => plainText(line).split(ENDS))
    .filter(text => text !== '' && text.length <= LONGEST_SENTENCE);
}

/** The words that the row's figures are in: the outturn's own, or the span of time that its title names. */
function ownUnit({ outturn, title }: Indicator): string | null {
  return (
    singleValue(outturn)?.unit ||
    (/\b(?:days|weeks|months|years|hours|minutes|seconds)\b/i.exec(title)?.[0].toLowerCase() ?? null)
  );
}
