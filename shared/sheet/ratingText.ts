import type { Rating } from '../rules/rating.ts';

const WORDS: Readonly<Record<string, Rating>> = {
  GREEN: 'GREEN',
  AMBER: 'AMBER',
  RED: 'RED',
  BLUE: 'BLUE',
  G: 'GREEN',
  A: 'AMBER',
  R: 'RED',
  B: 'BLUE',
};

/** A rating in a column of its own: "RED", "Green", "A". Null for anything else. */
export function readRatingWord(text: string): Rating | null {
  return WORDS[text.trim().toUpperCase()] ?? null;
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
