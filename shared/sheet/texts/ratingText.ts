import { plainText } from '../../figures/plainText.ts';
import { RATINGS, type Rating } from '../../rules/verdict.ts';

/** Coloured symbols in the order of the ratings: circles, squares, hearts. */
const SYMBOLS = [
  ['🟢', '🟡', '🟠', '🔴', '🔵'],
  ['🟩', '🟨', '🟧', '🟥', '🟦'],
  ['💚', '💛', '🧡', '❤', '💙'],
] as const;

const WORDS: Readonly<Record<string, Rating>> = Object.fromEntries([
  ...RATINGS.flatMap((rating, at) => [
    [rating, rating],
    // "Y" alone is more often "yes".
    ...(rating === 'YELLOW' ? [] : [[rating.charAt(0), rating]]),
    ...SYMBOLS.map(symbols => [symbols[at], rating]),
  ]),
  ['ORANGE', 'AMBER'],
]);

/** Words for a rating. A milestone's state is the rating that it is published as (R4). */
const TRACKS: readonly { readonly pattern: RegExp; readonly rating: Rating }[] = [
  { pattern: /^on[ -]?track\.?$/i, rating: 'GREEN' },
  { pattern: /^off[ -]?track\.?$/i, rating: 'RED' },
  // The states of Pentana, in whose exports a status is the name of an icon.
  { pattern: /^ok$/i, rating: 'GREEN' },
  { pattern: /^warning$/i, rating: 'AMBER' },
  { pattern: /^alert$/i, rating: 'RED' },
];

/** A rating in a column of its own: "RED", "Green", "A", "On track". Null for anything else. */
export function readRatingWord(text: string): Rating | null {
  // "GREEN ●", "●Red", "Red (R)", "Green.", "G*": whatever is beside the word repeats it or means nothing.
  const word = withoutVariation(plainText(text))
    .replace(/^[●•■▲▼◆★⬤◉✓✔✗✘] ?(?=\p{L})/u, '')
    .replace(/(?<=\p{L})(?: ?\([GARB]\)| ?[●■▲▼◆★✓✗✘*.]+)$/iu, '')
    .trim();
  return WORDS[word.toUpperCase()] ?? TRACKS.find(({ pattern }) => pattern.test(word))?.rating ?? null;
}

/**
 * What councils write in a column of ratings that is not one of our ratings: "Below target", "Within tolerance",
 * "Exceeded", a tick. It is not a typo either.
 */
const STATUS =
  /^[^\p{L}\p{N}]+$|^(?:black|gr[ea]y|white|purple|brown)$|\b(?:targets?|threshold|tolerance|exceed(?:ed|s|ing)?|expected|trend|data|concern|monitor(?:ed|ing)?|slippage|risk|improv(?:ed|ing)|declin(?:ed|ing)|performing|unknown)\b/iu;

export function isStatusWord(text: string): boolean {
  return STATUS.test(plainText(text));
}

/**
 * Whether a text may be a council's own word for a state: letters that do not look like a misspelt rating. What begins with a
 * small letter and goes on is somebody's note: "ask Finance".
 */
export function isOwnWord(text: string): boolean {
  const plain = plainText(text);
  const words = plain.toUpperCase();
  const isState = /^\p{L}{2}[\p{L} '’/-]*$/u.test(words) && !/^\p{Ll}.* /u.test(plain);
  return isState && !words.split(/[^\p{L}]+/u).some(isLikeRating);
}

/** "GREAN" for GREEN, "AMBR" for AMBER: all letters but one are the same, and of RED all. "Greenish" is one too. */
function isLikeRating(word: string): boolean {
  return RATINGS.some(rating => {
    const [missing, added] = [lettersWithout(rating, word), lettersWithout(word, rating)];
    const most = rating.length > 3 ? 1 : 0;
    const isLonger = rating.length > 4 && word.startsWith(rating);
    return isLonger || (Math.abs(word.length - rating.length) <= 1 && missing <= most && added <= most);
  });
}

const lettersWithout = (word: string, other: string): number =>
  [...word].filter(letter => !other.includes(letter)).length;

/** Symbols come with a selector that asks for their coloured form. */
const withoutVariation = (text: string): string => text.replace(/[\uFE0E\uFE0F]/g, '');

/** A rating printed beside an outturn. `mark` is the word, letter or symbol as printed. */
export interface TakenRating {
  readonly rating: Rating | null;
  readonly mark: string;
  /** The outturn without it. */
  readonly rest: string;
}

/** "RED (Provisional)", "RED [1]", "RED*": tags and footnotes after a rating are the figure's. */
const BEFORE_TAGS =
  /^(?<figure>.*(?:[\s%,;:|)\]-]|\d)) ?\(?(?<word>GREEN|YELLOW|AMBER|RED|BLUE)\)?(?<tags> ?(?:\([^()]*\)|\[[^[\]]*\]|[*†‡])(?: ?(?:\([^()]*\)|\[[^[\]]*\]|[*†‡]))*)$/i;
/** In capitals: "Green Lane" is a place. */
const RATING = /(?<![\p{L}\p{N}])(?:GREEN|YELLOW|AMBER|RED|BLUE)(?![\p{L}\p{N}])/u;

/** Whether an outturn holds a rating besides the one that was taken from it, so that nobody can say which rates it: "64% RED/AMBER". */
export const holdsAnotherRating = (text: string, rest: string): boolean =>
  RATING.test(rest) || /\b(?:green|yellow|amber|red|blue) ?\/ ?(?:green|yellow|amber|red|blue)\b/i.test(text);

/** A rating word at the end or the start of an outturn, and the outturn without it: "1,070 RED". */
export function takeRatingWord(text: string): TakenRating {
  const atEnd = /(?:^|[\s%,;:|)\]-]) ?\(?(GREEN|YELLOW|AMBER|RED|BLUE)\)?\.?$/i.exec(text);
  if (atEnd?.[1]) return { rating: readRatingWord(atEnd[1]), mark: atEnd[1], rest: cutEnd(text, atEnd[1]) };
  const { figure, word, tags } = BEFORE_TAGS.exec(text)?.groups ?? {};
  if (figure !== undefined && word !== undefined && tags !== undefined && !RATING.test(tags))
    return { rating: readRatingWord(word), mark: word, rest: `${cutEnd(`${figure}${word}`, word)}${tags}` };
  const atStart = /^\(?(GREEN|YELLOW|AMBER|RED|BLUE)\)?(?:[:,;|]| -)? /i.exec(text);
  if (atStart?.[1])
    return {
      rating: readRatingWord(atStart[1]),
      mark: atStart[1],
      rest: text.slice(atStart[0].length).trim(),
    };
  return { rating: null, mark: '', rest: text };
}

const COLOURED = SYMBOLS.flat().join('');
/** Their colour is the font's, which is not read. */
const COLOURLESS = '●⬤■◼▪◆•✓✔✗✘☑☒';
const SYMBOL_AT_END = new RegExp(`^(?<rest>.*?) ?(?<mark>[${COLOURED}${COLOURLESS}])$`, 'u');
const SYMBOL_AT_START = new RegExp(`^(?<mark>[${COLOURED}${COLOURLESS}]) ?(?<rest>.*)$`, 'u');
/** "64.4% R", "12 days (G)": a capital letter behind a figure. "Grade B" and "(B)" are not ratings. */
const LETTER_AT_END = /^(?<rest>.*\d.*?)(?: (?<mark>[RAGB])| ?\((?<inBrackets>[RAG])\))$/;
const NAMED_BY_LETTER =
  /\b(?:grade|band|level|class|type|plan|tier|category|group|part|route|ward|zone|phase|option|block)$/i;

/**
 * A letter or a symbol that may be the rating of the outturn beside it; null where there is none. Whether it is one shows in
 * the rest, which then reads as an outturn.
 */
export function takeRatingMark(text: string): TakenRating | null {
  const plain = withoutVariation(text);
  const { rest, mark, inBrackets } =
    (SYMBOL_AT_END.exec(plain) ?? SYMBOL_AT_START.exec(plain) ?? LETTER_AT_END.exec(plain))?.groups ?? {};
  const printed = mark ?? inBrackets;
  if (rest === undefined || printed === undefined || NAMED_BY_LETTER.test(rest.trim())) return null;
  return { rating: WORDS[printed] ?? null, mark: printed, rest: rest.trim() };
}

/** The rating in the style of the mark that it replaces: "Green" for "Red", "G" for "R", "🟢" for "🔴". */
export function printRatingLike(mark: string, rating: Rating): string {
  const symbols = SYMBOLS.find(row => row.some(symbol => symbol === withoutVariation(mark)));
  if (symbols) return symbols[RATINGS.indexOf(rating)] ?? rating;
  if (/^[A-Z]$/i.test(mark)) return rating.charAt(0);
  return /^[A-Z][a-z]+$/.test(mark) ? rating.charAt(0) + rating.slice(1).toLowerCase() : rating;
}

function cutEnd(text: string, word: string): string {
  return text
    .slice(0, text.toUpperCase().lastIndexOf(word.toUpperCase()))
    .replace(/(?:[\s,;:|(]| -)+$/, '')
    .trim();
}
