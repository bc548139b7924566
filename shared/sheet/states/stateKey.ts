import type { Report } from '../../report.ts';
import { readRatingWord } from '../texts/ratingText.ts';
import { isGradeAmong, type MeantRating, type StateMeanings } from './printedStates.ts';
import { readState, stateText } from './stateWords.ts';

/** A sign or a few words; the explanation of one is longer. */
const LONGEST_STATE = 40;

/**
 * The sheet's own key: what the texts around the table say that its states stand for, as "☺ on target, ☹ off target" or
 * as a cell with the state and another with its meaning. Only states that the sheet prints are looked for.
 */
export function stateKey(around: Report['around'], printed: readonly string[]): StateMeanings {
  const states = [...new Set(printed.map(stateText))].filter(
    text => text !== '' && text.length <= LONGEST_STATE,
  );
  const found = new Map<string, MeantRating>();
  if (states.length === 0) return found;
  for (const row of around) {
    for (const [index, { text }] of row.entries()) {
      const own = stateText(text);
      const next = row[index + 1]?.text;
      if (states.includes(own) && next !== undefined) explain(own, next);
      else for (const [state, meaning] of entriesIn(text, states)) explain(state, meaning);
    }
  }
  return found;

  function explain(state: string, meaning: string): void {
    const rating = meaningInKey(meaning, readRatingWord(state) !== null && !isGradeAmong(state, printed));
    if (rating !== null && !found.has(state)) found.set(state, rating);
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "G = on target; R = off target", "✓ Achieved  ✗ Not achieved": each state with what follows it up to the next. */
function entriesIn(text: string, states: readonly string[]): (readonly [state: string, meaning: string])[] {
  const bySize = [...states].sort((a, b) => b.length - a.length);
  return text.split(/[\n;|•]|\s{2,}|(?<=[.,]) (?=\S{1,12} ?[=:–-])/u).flatMap(piece => {
    const plain = stateText(piece.replace(/^(?:key|legend)\b[: ]*/i, ''));
    return splitAtSigns(plain, bySize).flatMap(part => {
      const state = bySize.find(each => part.startsWith(each));
      if (state === undefined) return [];
      const rest = part.slice(state.length);
      const isSign = !/[\p{L}\p{N}]/u.test(state);
      const meaning = new RegExp(
        `^${isSign ? ' ?' : ''}(?: ?(?:=|:|-|means|is|denotes|indicates|shows)+ ?|\\) ?)(.+)$`,
      ).exec(rest)?.[1];
      return meaning
        ? [[state, meaning] as const]
        : isSign && rest.trim() !== ''
          ? [[state, rest.trim()] as const]
          : [];
    });
  });
}

/** Signs need nothing between one explanation and the next: "☺ on target ☹ off target". */
function splitAtSigns(text: string, states: readonly string[]): string[] {
  const signs = states.filter(state => !/[\p{L}\p{N}]/u.test(state));
  if (signs.length === 0) return [text];
  return text.split(new RegExp(`(?=${signs.map(escaped).join('|')})`, 'u')).map(part => part.trim());
}

/** How keys word a meaning, beyond the words that a state itself is written in; the first that fits counts. */
const EXPLAINED: readonly { readonly pattern: RegExp; readonly rating: MeantRating }[] = [
  {
    pattern:
      /\b(?:no target|not (?:rated|due|available|applicable|measured|set)|no data|data only|unknown|monitor(?:ing)?|information only|contextual|to be (?:confirmed|set)|narrative)\b/,
    rating: 'none',
  },
  {
    pattern: /\b(?:exceed(?:ed|s|ing)?|surpass\w*|(?:above|better than|ahead of|over) target by)\b/,
    rating: 'BLUE',
  },
  { pattern: /\b(?:not|isn't|failed to) (?:on|at|met|meet\w*|achiev\w*|within|reach\w*)\b/, rating: 'RED' },
  {
    pattern:
      /\b(?:more than|over|greater than|beyond|outside|at least) (?:(?:the|an?|agreed) )*(?:[\d.]+ ?(?:%|per ?cent|points?)|tolerance|threshold)|\b[\d.]+ ?(?:%|per ?cent) or more\b|\b(?:significantly|well|considerably) (?:below|off|behind|under|outside|worse)/,
    rating: 'RED',
  },
  {
    pattern: /\b(?:on|at|met|meets|achiev\w+) (?:target )?or (?:within|above|better|exceed\w*)/,
    rating: 'GREEN',
  },
  {
    pattern:
      /\b(?:within|up to|less than|no more than|under|between) (?:(?:the|an?|agreed|acceptable) )*(?:[\d.]+ ?(?:%|per ?cent|points?|-)|tolerance|threshold)|\b(?:slightly|just|marginally|nearly|close to|near)\b|\bat risk\b/,
    rating: 'AMBER',
  },
  {
    pattern: /\b(?:off target|below|behind|missed|misses|missing|worse|failed|failing|under)\b/,
    rating: 'RED',
  },
  { pattern: /\b(?:on|at|met|meets?|meeting|achiev\w+|reach\w*|better|above|ahead)\b/, rating: 'GREEN' },
];

/**
 * What an explanation says. Of a colour that is a rating itself only BLUE, "no target" and the like are not what it says
 * already.
 */
function meaningInKey(explanation: string, isColour: boolean): MeantRating | null {
  const plain = stateText(explanation);
  const colour = readRatingWord(/^\p{L}+/u.exec(plain)?.[0] ?? '');
  const named = isColour || colour === null || plain.length < 2 ? null : colour;
  const said = readState(plain);
  const byState = said === null ? null : BY_MEANING[said.meaning];
  const rating = named ?? byState ?? EXPLAINED.find(({ pattern }) => pattern.test(plain))?.rating ?? null;
  if (isColour) return rating === 'none' ? rating : null;
  return rating === 'BLUE' ? 'GREEN' : rating;
}

const BY_MEANING = {
  'far-met': 'GREEN',
  met: 'GREEN',
  near: 'AMBER',
  missed: 'RED',
  'far-missed': 'RED',
  unrated: 'none',
} as const;
