/**
 * Throws a `TypeError` where the bytes are not UTF-8. A lenient decoder puts U+FFFD in their place, and the record would then
 * keep a text that nobody signed.
 */
export const utf8Text = (bytes: ArrayBuffer): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
