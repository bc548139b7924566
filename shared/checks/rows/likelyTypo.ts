import { comparableText } from '../comparableText.ts';

/** Shorter words differ by a letter and mean two things: "East" and "West", "Ward A" and "Ward B". */
const SHORTEST = 6;

/** Whether two names differ in one longer word, by one letter left out, added, wrong, or two swapped. */
export function isLikelyTypo(a: string, b: string): boolean {
  const [words, others] = [comparableText(a).split(' '), comparableText(b).split(' ')];
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? '']],
  );
  const [[word = '', other = ''] = []] = differing;
  if (differing.length !== 1 || Math.max(word.length, other.length) < SHORTEST) return false;
  // A plural is a name of its own, and a number is another unit.
  if (`${word}s` === other || `${other}s` === word || /\d/.test(word + other)) return false;
  return isOneLetterOff(word, other);
}

function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [rest, otherRest] = [a.slice(start), b.slice(start)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}
