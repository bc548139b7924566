/** The beginning of a text that Excel would convert to a formula, a number, a date or a truth value. */
const CONVERTED =
  /^[=+\-@'\s(]|^[£$€]?[\d.,]|^(?:true|false)\b|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;

/** What to write into a cell so that it holds exactly this text. Excel removes the apostrophe. */
export function literalText(text: string): string {
  return CONVERTED.test(text) ? `'${text}` : text;
}
