/** A title names its measure in its first lines, so a longer one is compared by its beginning. */
const MOST_LETTERS = 500;
/** Words are compared by their beginning: "burglary" and "burglaries", "child" and "children" are the same word. */
const STEM = 5;
/** "Within 8 weeks" and "within 13 weeks" are two measures, although most of their words are the same. */
const NUMBER_WEIGHS = 2;

/**
 * The similarity of a row's title and a recorded one, from 0 to 1: the weight of their common words as a share of the
 * weight of all their words (weighted Jaccard index). A word weighs less the more titles have it, counted on the side
 * where more do: "the percentage of" does not distinguish indicators, and "burglary" does.
 */
export function titleSimilarity(
  rows: readonly string[],
  onRecord: readonly string[],
): (row: string, recorded: string) => number {
  const wordsOf = remembered(words);
  const counts = [rows, onRecord].map(titles => countsOf(titles.map(wordsOf)));
  const weigh = remembered(
    word => (isNumber(word) ? NUMBER_WEIGHS : 1) / Math.max(1, ...counts.map(count => count.get(word) ?? 0)),
  );
  const weightOf = remembered(title => sum([...wordsOf(title)].map(weigh)));
  return (row, recorded) => {
    const others = wordsOf(recorded);
    const inCommon = sum([...wordsOf(row)].filter(word => others.has(word)).map(weigh));
    return inCommon === 0 ? 0 : inCommon / (weightOf(row) + weightOf(recorded) - inCommon);
  };
}

function words(title: string): ReadonlySet<string> {
  const beginning = title.slice(0, MOST_LETTERS).normalize('NFKC').toLowerCase();
  const found = beginning.match(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
  return new Set(found.map(word => (isNumber(word) ? word : word.slice(0, STEM))));
}

function countsOf(titles: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) for (const word of title) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const isNumber = (word: string): boolean => /^\p{N}/u.test(word);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return text => {
    const before = made.get(text);
    if (before !== undefined) return before;
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}
