/** How a text begins that Excel would read as a formula, a number, a date or a truth value. */
const READ_OTHERWISE =
  /^[=+\-@'\s(]|^[£$€]?[\d.,]|^(?:true|false)\b|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;

/** What to write into a cell for it to hold exactly this text: an apostrophe before it, which Excel takes off, where needed. */
export function literalText(text: string): string {
  return READ_OTHERWISE.test(text) ? `'${text}` : text;
}
