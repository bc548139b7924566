/** As most cells are typed: there is nothing to replace. */
const TYPED = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The text as a keyboard would type it: word processors and web pages leave other spaces, dashes and marks in cells.
 */
export function plainText(text: string): string {
  if (TYPED.test(text)) return text;
  return text
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\s\u00A0\u2007\u202F]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\uFF05/g, '%')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .trim();
}

/** Without a footnote's mark or a full stop after a figure: "98%*", "73%¹", "72%." */
export function withoutFootnote(text: string): string {
  return text.replace(/[*†‡]+$|(?<=[\d%) ])[¹²³⁴-⁹⁰]+$|(?<=[\d%)])\.$/, '').trim();
}

/** In characters. A longer cell holds a document, and is not searched for a figure or a target. */
export const LONGEST_FIGURE = 300;
