import { comparableText } from '../../figures/comparableText.ts';

/** Words by which a comment refers to the indicator without naming it. */
const THE_FIGURE =
  /\b(?:performance|outturn|out-turn|results?|figures?|rate|score|we|our|this|it|these|year to date|ytd|total|overall|percentage|proportion|share|number|that (?:is|was))\b/i;
/** Too common in titles to say what is meant. */
const COMMON =
  /^(?:which|their|there|about|those|these|number|total|percentage|proportion|within|between|people|rate|level|year|years|from|that|with|have|been|were|under|over|council|borough|service|services|average|good|better|best|more|than|meet|made|per|cent)$/;

/** Whether a text is about what this row measures: by a word for the figure, or by a word of the title. */
export function isAboutRow(text: string, title: string): boolean {
  if (text.trim() === '' || THE_FIGURE.test(text)) return true;
  return namesSubject(text, title);
}

/** The distinctive words of a text, each by its beginning, so that their endings do not matter. */
export const distinctiveWords = (text: string): ReadonlySet<string> => new Set(stemsOf(text));

/** Whether a text has a distinctive word of the title, in any ending. */
export function namesSubject(text: string, title: string): boolean {
  const words = new Set(stemsOf(text));
  return stemsOf(title).some(stem => words.has(stem));
}

/** Whether a phrase names nothing but what the row measures: "collection rates" beside a title about collecting. */
export function namesOnlySubject(phrase: string, title: string): boolean {
  const titled = comparableText(title).split(' ');
  return comparableText(phrase)
    .split(' ')
    .every(
      word => word.length <= 3 || NAMES_FIGURE.test(word) || titled.some(other => areOneWord(word, other)),
    );
}

/** "rated" and "rate", "collection" and "collected". */
const areOneWord = (a: string, b: string): boolean =>
  b.length > 3 && (a.startsWith(stemOf(b)) || b.startsWith(stemOf(a)));

/** Words for the figure itself, and those that only lead to it. */
const NAMES_FIGURE =
  /^(?:performance|outturns?|results?|figures?|position|scores?|rates?|indicator|measure|percentage|proportion|number|numbers|total|overall|level|levels|this|that|these|quarter|quarters|quarterly|current|currently|latest|however|again|also|although|though|have|with|from|during|while|whilst|both|team|service|council|despite)$/;

const stemOf = (word: string): string => word.slice(0, 5);

function stemsOf(text: string): string[] {
  return comparableText(text)
    .split(' ')
    .filter(word => word.length > 3 && !COMMON.test(word))
    .map(stemOf);
}
