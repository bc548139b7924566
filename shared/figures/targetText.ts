import { perText } from '../perText.ts';
import type { Target } from '../target.ts';
import { withoutBoundWords } from './boundText.ts';
import { meaningOf, TARGET_WORDS } from './knownWords.ts';
import { LONGEST_FIGURE, plainText, withoutFootnote } from './plainText.ts';
import { readRange } from './rangeText.ts';
import { readFigures } from './readFigures.ts';

const COMPARATOR =
  /^(?:to be |be )?(?:(?:better|greater|higher|lower|less|fewer|more) than|above|below|under|over|exceed|improve on|improve upon) (?:the )?(?!or\b)(.+)$/i;

/** A milestone may be only a date. */
const DATE = /^\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4}$/i;

export const isWrittenDate = (text: string): boolean => DATE.test(text);

/** What may follow a number without changing the target: "95% within 5 days", "65% by March 2018". */
const CONDITION =
  / (?:(?:within|by|before|after|during|per annum|each|every|a year)(?: .*)?|(?:in|at|for|of|from) (?!\d{1,3}\b).*|in \d+ (?:working )?(?:seconds|minutes|mins|hours|days|weeks|months))$/i;

/** Reads a target cell: a number, a comparator, a range, a milestone, TBC, none, or a known word. */
export const readTarget = perText((text): Target => {
  if (text.length > LONGEST_FIGURE) return { state: 'milestone', text };
  const plain = withoutFootnote(plainText(text));
  if (plain === '') return { state: 'none' };
  const words = plain.replace(/ ?(\([^()]*\)|\[[^[\]]*\])/g, '').trim();
  return (
    readNumber(plain) ??
    readRange(words) ??
    readComparator(words) ??
    readWord(words === '' ? plain : words) ??
    (/^\p{L}/u.test(words) || DATE.test(words)
      ? { state: 'milestone', text: plain }
      : { state: 'unreadable', text })
  );
});

function readNumber(text: string): Target | null {
  const { text: bare, strict } = withoutBoundWords(text);
  const figures = readFigures(bare) ?? readFigures(bare.replace(CONDITION, ''));
  if (figures === null) return null;
  return { state: 'number', parts: figures.parts, ...(strict ? { strict } : {}) };
}

function readComparator(words: string): Target | null {
  const area = COMPARATOR.exec(words)?.[1];
  return area === undefined ? null : { state: 'comparator', area };
}

function readWord(words: string): Target | null {
  const meaning = meaningOf(TARGET_WORDS, words);
  if (meaning === null) return null;
  return meaning === 'word' ? { state: 'word', text: words } : { state: meaning };
}
