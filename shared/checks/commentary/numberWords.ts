const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const SMALL = ONES.slice(1).join('|');
/** "three", "twenty-one", "forty two". */
export const NUMBER_WORD = `(?:${TENS.join('|')})(?:[ -](?:${ONES.slice(1, 10).join('|')}))?|${SMALL}`;

/** Reads what `NUMBER_WORD` matches. */
export function numberInWords(words: string): number {
  return words
    .toLowerCase()
    .split(/[ -]/)
    .reduce(
      (sum, word) => sum + (TENS.includes(word) ? (TENS.indexOf(word) + 2) * 10 : ONES.indexOf(word)),
      0,
    );
}
