/**
 * A cell's text as a file holds it. A file writes a character that XML cannot hold as _x000D_, so that this very text is
 * written as _x005F_x000D_ (ECMA-376 part 1, 22.9.2.19). Other control characters are left out: Excel opens no file with one.
 */
export const toFileText = (text: string): string =>
  withoutControls(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** XML 1.0 cannot express most control characters, and no half of a pair. */
export const withoutControls = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are removed.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
