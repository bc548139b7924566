/** Spaces, dashes and marks that word processors and web pages leave in cells, as a keyboard types them. */
export function plainText(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\s\u00A0\u2007\u202F]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\uFF05/g, '%')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .trim();
}

/** A footnote's mark or a full stop behind a figure: "98%*", "73%¹", "72%." */
export function withoutFootnote(text: string): string {
  return text.replace(/[*†‡]+$|(?<=[\d%) ])[¹²³⁴-⁹⁰]+$|(?<=[\d%)])\.$/, '').trim();
}

/** No figure or target is as long as this; a cell that holds a document is not searched for one. */
export const LONGEST_FIGURE = 300;
