import { plainText } from '../../figures/plainText.ts';
import { perText } from '../../perText.ts';
import { fill } from '../../words/fill.ts';
import { check, type JudgedReport } from '../check.ts';
import { eachComment } from './ownComment.ts';

/** Shorter comments are notes, which need not be sentences. */
const SHORTEST = 40;
/** The fields of other systems end here, with one character more or less. */
const FIELD_LENGTHS = [255, 256, 500, 512, 1000, 1024, 2000, 2048, 4000, 4096, 32_767];

/** No sentence ends with one of these words, or with a mark that opens something. */
const LEADS_ON =
  /(?:^|[\s,;(])(?:the|a|an|and|or|of|to|with|for|from|by|at|as|is|are|was|were|has|have|had|be|been|being|will|would|should|could|that|which|who|whose|because|due|than|into|their|our|its|between|during|these|this|we|they|but|if|while|where|when|until)$/i;
const OPENS = /(?:[(,[“]|[\p{L}]-)$/u;
const LEFT_OPEN = /\([^()]{0,80}$/;
const ENDED = /[.!?…:;)\]"'”’%*]$/;

/** Letters that end no English word, so that the rest of one is missing. */
const NO_ENDING = /(?:[bcdfgkpt]l|[bcdfgpt]r|nc|mpl|bj|[^aeiouy]v|[aeiou]v|j)$/;
/** Abbreviations and the few words that end so. */
const ENDS_SO = /^(?:rev|gov|cov|dev|prev|div|inc|sync|async|zinc|franc|incl|qtr|yr|approx)$/;
/** What may be added to a whole word to make another. */
const INFLECTION =
  /^(?:e?s|e?d|ing|ings|e?rs?|ors?|ly|y|i?al|ally|ments?|ness|ful|fully|less|able|ions?|ations?|ive|ity|ism|ist|ance|ence)$/;
/** A longer rest may be a word of its own: "house" and "household". */
const LONGEST_REST = 4;
const SHORTEST_BEGINNING = 5;

/** A comment whose end is missing, as a copy through a field of another system leaves it. */
export const commentCutOff = check({
  code: 'comment-cut-off',
  severity: 'warning',
  restsOnComment: true,
  heading: 'Comment is cut off',
  about: {
    asks: 'Does the comment end as a sentence does, and not within a word, after "and" or in a bracket?',
    example: '"Two gardeners left and the recruitm"',
    action: 'Add the end of the comment.',
  },
  words: {
    cut: 'The comment ends with “{end}”, as if it were cut off. Add the rest of it.',
  },
  find: (judged, words) => {
    // Most comments end as a sentence does, and then nobody asks for the words of all the others.
    let known: ReadonlySet<string> | null = null;
    const wordsElsewhere = (): ReadonlySet<string> => {
      known ??= wordsOf(judged);
      return known;
    };
    return eachComment(judged, ({ cell, indicator }) => {
      const text = plainText(indicator.comment);
      if (text.length < SHORTEST || ENDED.test(text)) return null;
      const isCut =
        LEADS_ON.test(text) ||
        OPENS.test(text) ||
        LEFT_OPEN.test(text) ||
        FIELD_LENGTHS.some(length => text.length === length || text.length === length - 1) ||
        endsInWord(text, wordsElsewhere);
      return isCut ? { message: fill(words.cut, { end: text.slice(-40).trimStart() }), cell } : null;
    });
  },
});

/** The words of the report's titles and comments, apart from the last of each comment. */
function wordsOf({ report: { indicators } }: JudgedReport): ReadonlySet<string> {
  return new Set(
    indicators.flatMap(({ title, comment }) => [
      ...wordsIn(title),
      ...(/\p{L}$/u.test(comment) ? wordsIn(comment).slice(0, -1) : wordsIn(comment)),
    ]),
  );
}

const wordsIn = perText((text): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []);

/** Whether the last word is only the beginning of one: by its last letters, or by the longer word elsewhere in the report. */
function endsInWord(text: string, wordsElsewhere: () => ReadonlySet<string>): boolean {
  const last = /(?<![\p{L}\d'’&/.-])\p{Ll}+$/u.exec(text)?.[0];
  if (last === undefined || ENDS_SO.test(last)) return false;
  const known = wordsElsewhere();
  if (known.has(last)) return false;
  if (NO_ENDING.test(last)) return true;
  if (last.length < SHORTEST_BEGINNING) return false;
  const rests = [...known].flatMap(word => (word.startsWith(last) ? [word.slice(last.length)] : []));
  return rests.length > 0 && rests.every(rest => rest.length <= LONGEST_REST && !isInflected(last, rest));
}

/** "plan" and "planning": the last letter may be doubled. */
const isInflected = (word: string, rest: string): boolean =>
  INFLECTION.test(rest) || (rest.charAt(0) === word.at(-1) && INFLECTION.test(rest.slice(1)));
