import { comparableText } from '../../figures/comparableText.ts';

/** Shorter words that differ by a letter are often two names: "East" and "West", "Ward A" and "Ward B". */
const SHORTEST = 6;

/** Whether two names differ in one longer word, by one letter missing, added or wrong, or by two swapped. */
export function isLikelyTypo(a: string, b: string): boolean {
  const [words, others] = [comparableText(a).split(' '), comparableText(b).split(' ')];
  const isOther = (word: string, index: number) => word !== others[index];
  const at = words.findIndex(isOther);
  const [word, other] = [words[at], others[at]];
  if (word === undefined || other === undefined || words.length !== others.length) return false;
  if (words.filter(isOther).length > 1 || Math.max(word.length, other.length) < SHORTEST) return false;
  // A plural is another name, and a number is another team or ward.
  if (`${word}s` === other || `${other}s` === word || /\d/.test(word + other)) return false;
  return isOneLetterOff(word, other);
}

function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (a[start] === b[start]) start++;
  const [rest, otherRest] = [a.slice(start), b.slice(start)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}
