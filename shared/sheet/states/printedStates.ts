import type { Rating } from '../../rules/verdict.ts';
import { readRatingWord } from '../texts/ratingText.ts';
import type { StateMeaning } from './stateGrammar.ts';
import { readState, stateText } from './stateWords.ts';

/** The rating that a printed state stands for; "none" for a row that the council does not rate. */
export type MeantRating = Rating | 'none';

/** What each state of a sheet stands for, by `stateText`. A text that is not in it is not understood. */
export type StateMeanings = ReadonlyMap<string, MeantRating>;

/**
 * What the states that a sheet prints stand for. What one means may depend on the others: "Below target" is AMBER beside
 * "Significantly below target". `explained` comes first: the council's own words and the sheet's key. `heading` is that
 * of the column.
 */
export function statesOf(
  printed: readonly string[],
  explained: StateMeanings = new Map(),
  heading = '',
): StateMeanings {
  const texts = [...new Set(printed.map(stateText))].filter(text => text !== '');
  const areGrades = holdGrades(texts);
  const read = texts.map(
    text => [text, areGrades && GRADE.test(text) ? null : meaningOf(text, texts, heading)] as const,
  );
  const said = new Set(read.map(([, meaning]) => meaning));
  const isGraded = said.has('far-missed') && !said.has('near') && !said.has('AMBER');
  const rated = read.flatMap(([text, meaning]): [string, MeantRating][] => {
    const rating = explained.get(text) ?? (meaning === null ? null : ratingOf(meaning, isGraded));
    return rating === null ? [] : [[text, rating]];
  });
  // "Yellow" is another name for AMBER, unless the sheet has both, or the council says so.
  const hasBoth = rated.some(([, rating]) => rating === 'AMBER');
  return new Map(
    rated.map(([text, rating]) => [
      text,
      rating === 'YELLOW' && !hasBoth && !explained.has(text) ? 'AMBER' : rating,
    ]),
  );
}

const GRADE = /^[a-f]$/;

/** "A", "B" and "C" are grades, and neither AMBER nor BLUE. Each in the form of `stateText`. */
const holdGrades = (texts: readonly string[]): boolean =>
  texts.some(text => /^[c-f]$/.test(text)) && !texts.some(text => /^[rg]$/.test(text));

/** Whether a state is a grade beside the others of its column, so that no letter says which rating it is. */
export function isGradeAmong(text: string, printed: readonly string[]): boolean {
  return GRADE.test(stateText(text)) && holdGrades(printed.map(stateText));
}

type Meaning = StateMeaning | Rating;

function meaningOf(text: string, texts: readonly string[], heading: string): Meaning | null {
  return (
    readRatingWord(text) ??
    colourBefore(text) ??
    colourBesideSign(text) ??
    readState(text)?.meaning ??
    wingdingsMeaning(text, texts) ??
    answerMeaning(text, texts, heading)
  );
}

function ratingOf(meaning: Meaning, isGraded: boolean): MeantRating {
  switch (meaning) {
    case 'met':
    case 'far-met':
      return 'GREEN';
    case 'near':
      return 'AMBER';
    case 'missed':
      return isGraded ? 'AMBER' : 'RED';
    case 'far-missed':
      return 'RED';
    case 'unrated':
      return 'none';
    default:
      return meaning;
  }
}

/** "Green - on target", "Red (off target)": the colour comes first. */
function colourBefore(text: string): Rating | null {
  const colour = /^(\p{L}{3,6}|\p{So}) ?(?:[-:/=,]|\()/u.exec(text)?.[1];
  return colour === undefined ? null : readRatingWord(colour);
}

/** "⬤ Green", "Green ↑": the word says which, whatever sign is beside it. */
function colourBesideSign(text: string): Rating | null {
  const colour = /^(?:[^\p{L}\p{N}]+ ?)?(\p{L}{3,6})(?: ?[^\p{L}\p{N}?]+)?$/u.exec(text)?.[1];
  return colour === undefined ? null : readRatingWord(colour);
}

/** Faces and ticks of Wingdings, Wingdings 2 and Webdings, whose letters are left once the font is lost. */
const WINGDINGS: readonly Readonly<Record<string, StateMeaning>>[] = [
  { j: 'met', k: 'near', l: 'missed' },
  { ü: 'met', û: 'missed', ý: 'missed', þ: 'met' },
  { p: 'met', o: 'missed' },
  { a: 'met', r: 'missed' },
];

/** Letters are signs of such a font only where the column holds no others, and more than one of them. */
function wingdingsMeaning(text: string, texts: readonly string[]): StateMeaning | null {
  const font = WINGDINGS.find(signs => {
    const own = texts.filter(each => each in signs);
    return own.length >= 2 && texts.every(each => each in signs || readState(each)?.meaning === 'unrated');
  });
  return font?.[text] ?? null;
}

const ASKS = /\b(?:met|achieved|hit|on target|on track|reached)\b/i;

/** "Yes" and "No" answer a heading such as "Target met?"; "x" is the opposite of a tick; "Y" is beside G, A and R. */
function answerMeaning(text: string, texts: readonly string[], heading: string): Meaning | null {
  if (text === 'x' && texts.some(each => /^[✓✔☑✅🗸]$/u.test(each))) return 'missed';
  if (text === 'y' && texts.includes('g') && texts.includes('r')) return 'YELLOW';
  if (/\bon ?(?:\/|or) ?off\b/i.test(heading) && /^o(?:n|ff)$/.test(text))
    return text === 'on' ? 'met' : 'missed';
  if (!ASKS.test(heading)) return null;
  if (/^(?:yes|y)$/.test(text)) return 'met';
  if (/^(?:no|n)$/.test(text)) return 'missed';
  return /^(?:partly|partially|part|nearly|almost)$/.test(text) ? 'near' : null;
}
