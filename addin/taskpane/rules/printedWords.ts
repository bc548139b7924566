import { printedText, type Report } from '../../../shared/report.ts';
import type { Wording } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { stateCell } from '../../../shared/sheet/states/readStates.ts';
import { stateText } from '../../../shared/sheet/states/stateWords.ts';

/** A column with more different texts than this holds comments, not states. */
const MOST = 16;

/** A word or symbol of the sheet, or of the rules, and what it is read as without the rules; null for nothing. */
export interface PrintedWord {
  readonly text: string;
  readonly readAs: string | null;
}

export type PrintedWords = Readonly<Record<keyof Wording, readonly PrintedWord[]>>;

/** The different words and symbols that a sheet prints for ratings and directions, with those that the rules name already. */
export function printedWords({ indicators }: Pick<Report, 'indicators'>, wording: Wording): PrintedWords {
  const ratings = indicators.map(row => ({ text: stateCell(row) ?? '', readAs: row.published.rating }));
  const directions = indicators.flatMap(row =>
    (['short', 'long'] as const).map(term => ({
      text: printedText(row, `${term}Arrow`),
      readAs: row.published[term],
    })),
  );
  return {
    ratings: different(ratings, wording.ratings),
    directions: different(directions, wording.directions),
  };
}

function different(
  printed: readonly PrintedWord[],
  named: Readonly<Record<string, string>> = {},
): readonly PrintedWord[] {
  const words = new Map<string, PrintedWord>();
  for (const { text, readAs } of [...Object.keys(named).map(text => ({ text, readAs: null })), ...printed]) {
    const key = stateText(text);
    if (key !== '' && !words.has(key)) words.set(key, { text: text.trim(), readAs });
  }
  return words.size > MOST
    ? [...words.values()].filter(({ text }) => Object.hasOwn(named, text))
    : [...words.values()];
}

/** The wording with one word's meaning changed; null takes the word out. */
export function withMeaning<Kind extends keyof Wording>(
  wording: Wording,
  kind: Kind,
  text: string,
  meaning: NonNullable<Wording[Kind]>[string] | null,
): Wording {
  const { [text]: _, ...others } = wording[kind] ?? {};
  return { ...wording, [kind]: meaning === null ? others : { ...others, [text]: meaning } };
}
