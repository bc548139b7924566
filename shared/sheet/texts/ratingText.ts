import { plainText } from '../../figures/plainText.ts';
import type { Rating } from '../../rules/verdict.ts';

const WORDS: Readonly<Record<string, Rating>> = {
  GREEN: 'GREEN',
  AMBER: 'AMBER',
  RED: 'RED',
  BLUE: 'BLUE',
  G: 'GREEN',
  A: 'AMBER',
  R: 'RED',
  B: 'BLUE',
  '🟢': 'GREEN',
  '🟡': 'AMBER',
  '🟠': 'AMBER',
  '🔴': 'RED',
  '🔵': 'BLUE',
};

/** A milestone's state in a column of ratings is the rating that it is published as (R4). */
const TRACKS: readonly { readonly pattern: RegExp; readonly rating: Rating }[] = [
  { pattern: /^on[ -]?track\.?$/i, rating: 'GREEN' },
  { pattern: /^off[ -]?track\.?$/i, rating: 'RED' },
];

/** A rating in a column of its own: "RED", "Green", "A", "On track". Null for anything else. */
export function readRatingWord(text: string): Rating | null {
  // "GREEN ●", "Red (R)", "Green.", "G*": whatever follows the word repeats it or means nothing.
  const word = plainText(text)
    .replace(/(?<=\p{L})(?: ?\([GARB]\)| ?[●■▲▼◆★✓✗✘*.]+)$/iu, '')
    .trim();
  return WORDS[word.toUpperCase()] ?? TRACKS.find(({ pattern }) => pattern.test(word))?.rating ?? null;
}

/**
 * What councils write in a column of ratings that is not one of our ratings: "Below target", "Within tolerance",
 * "Exceeded", a tick. It is not a typo either.
 */
const STATUS =
  /^[^\p{L}\p{N}]+$|^(?:yellow|orange|black|gr[ea]y|white|purple|brown)$|\b(?:targets?|threshold|tolerance|exceed(?:ed|s|ing)?|expected|trend|data|concern|monitor(?:ed|ing)?|slippage|risk|improv(?:ed|ing)|declin(?:ed|ing)|performing)\b/iu;

export function isStatusWord(text: string): boolean {
  return STATUS.test(plainText(text));
}

/** A rating word at the end or the start of an outturn, and the outturn without it: "1,070 RED". */
export function takeRatingWord(text: string): { readonly rating: Rating | null; readonly rest: string } {
  const atEnd = /(?:^|[\s%,;:|)\]-]) ?\(?(GREEN|AMBER|RED|BLUE)\)?\.?$/i.exec(text);
  if (atEnd?.[1]) return { rating: readRatingWord(atEnd[1]), rest: cutEnd(text, atEnd[1]) };
  const atStart = /^\(?(GREEN|AMBER|RED|BLUE)\)?(?:[:,;|]| -)? /i.exec(text);
  if (atStart?.[1]) return { rating: readRatingWord(atStart[1]), rest: text.slice(atStart[0].length).trim() };
  return { rating: null, rest: text };
}

function cutEnd(text: string, word: string): string {
  return text
    .slice(0, text.toUpperCase().lastIndexOf(word.toUpperCase()))
    .replace(/(?:[\s,;:|(]| -)+$/, '')
    .trim();
}
