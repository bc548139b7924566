import { isDataPeriod } from '../../figures/dataPeriodText.ts';
import { meaningOf, OUTTURN_WORDS } from '../../figures/knownWords.ts';
import { LONGEST_FIGURE, plainText, withoutFootnote } from '../../figures/plainText.ts';
import { printExact, printQuantity } from '../../figures/quantityText.ts';
import { readFigures } from '../../figures/readFigures.ts';
import type { Base, Fraction, Outturn } from '../../outturn.ts';
import { perText } from '../../perText.ts';
import type { Rating } from '../../rules/verdict.ts';
import { holdsAnotherRating, type TakenRating, takeRatingMark, takeRatingWord } from './ratingText.ts';

/** Reads a performance cell: a value with its unit, tags and rating word, a milestone, or a word for none. */
export const readOutturn = perText(
  (text): { readonly outturn: Outturn; readonly ratingWord: Rating | null } => {
    if (text.length > LONGEST_FIGURE) return { outturn: { state: 'unreadable', text }, ratingWord: null };
    const { rating, rest } = takeRating(text);
    if (holdsAnotherRating(text, rest)) return { outturn: { state: 'unreadable', text }, ratingWord: null };
    return { outturn: readWithoutRating(rest, text), ratingWord: rating };
  },
);

/**
 * The rating that an outturn's cell prints, and the outturn without it. A letter or a symbol is a rating only beside what
 * reads as an outturn: "14% (A) 38% (B)" are two parts.
 */
export function takeRating(text: string): TakenRating {
  const plain = plainText(text);
  const word = takeRatingWord(plain);
  const mark = word.rating === null ? takeRatingMark(plain) : null;
  if (mark === null) return word;
  const { state } = readWithoutRating(mark.rest, plain);
  const isOutturn = state === 'measured' || state === 'milestone';
  return isOutturn || (state === 'none' && !/\p{L}/u.test(mark.mark)) ? mark : word;
}

/** "N/A (annual)" says in its brackets why there is none; "N/A (2015/16)" says when. */
const REASON_IN_BRACKETS = /^n\/?a ?[([][^()[\]]*\p{L}{2}[^()[\]]*[)\]]$/iu;

/** A base is written as an outturn is; a rating word next to it is that quarter's. */
export function readBase(text: string): Base {
  return readOutturn(text).outturn;
}

function readWithoutRating(text: string, asPrinted: string): Outturn {
  if (text === '') return { state: 'none', reason: 'blank' };
  const plain = withoutFootnote(text);
  const words = plain.replace(/\([^()]*\)|\[[^[\]]*\]/g, '').trim();
  const milestone = /^(on|off)[ -]?track\.?$/i.exec(words);
  if (milestone) return { state: 'milestone', onTrack: milestone[1]?.toLowerCase() === 'on' };
  const shorthand = /^\[([a-z])\]$/i.exec(plain)?.[1];
  const said = shorthand ?? (words === '' ? text : words);
  const reason = meaningOf(OUTTURN_WORDS, REASON_IN_BRACKETS.test(plain) ? plain : said);
  if (reason !== null) return { state: 'none', reason };
  const figures = readFigures(plain);
  return figures === null ? { state: 'unreadable', text: asPrinted } : { state: 'measured', ...figures };
}

const STATE_WORDS = {
  'not-available': 'N/A',
  new: 'NEW',
  'to-be-confirmed': 'TBC',
  blank: '',
  word: 'Not due',
} as const;

/** "177/255"; 19 of 20 is not printed as the year 19/20. */
function printFraction({ numerator, denominator }: Fraction): string {
  const short = `${numerator}/${denominator}`;
  return isDataPeriod(short) ? `${numerator} of ${denominator}` : short;
}

/** Prints an outturn in the report's own grammar, so that reading it again gives the same outturn. */
export function printOutturn(outturn: Outturn): string {
  switch (outturn.state) {
    case 'none':
      return STATE_WORDS[outturn.reason];
    case 'milestone':
      return outturn.onTrack ? 'On Track' : 'Off Track';
    case 'unreadable':
      return outturn.text;
    case 'measured': {
      const figures = outturn.parts.map(({ label, quantity }) => {
        const { fraction, exact } = quantity;
        const tags = [
          ...(label === null ? [] : [label]),
          ...(fraction ? [printFraction(fraction)] : []),
          ...(exact === undefined ? [] : [printExact(quantity)]),
        ];
        return [printQuantity(quantity), ...tags.map(tag => `(${tag})`)].join(' ');
      });
      const period = outturn.dataPeriod === null ? [] : [`(${outturn.dataPeriod})`];
      return [...figures, ...period, ...(outturn.provisional ? ['(Provisional)'] : [])].join(' ');
    }
  }
}
