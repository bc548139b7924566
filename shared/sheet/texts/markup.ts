import { plainText } from '../../figures/plainText.ts';
import { plainSpaces } from './plainSpaces.ts';

/** After a tag's name there can only be attributes with their values: "A<B and B>C" holds none. */
const TAG = /<\/?[a-z][a-z0-9]*(?:\s+(?:[^\s<>=]+=[^<>]*)?)?\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  bull: '•',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
};
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

/** Whether the text has tags or entities, copied from a web page or another system. */
export function hasMarkup(text: string): boolean {
  return (
    text.search(TAG) >= 0 ||
    [...text.matchAll(ENTITY)].some(([, , , name]) => name === undefined || name.toLowerCase() in ENTITIES)
  );
}

/**
 * The words of a comment: list items become bullets, paragraphs and breaks become spaces, entities their characters.
 */
export function plainComment(text: string): string {
  if (!hasMarkup(text)) return plainSpaces(text).trim();
  const words = text
    .replace(/<li\b[^<>]*>/gi, ' • ')
    .replace(TAG, ' ')
    .replace(
      ENTITY,
      (whole, decimal?: string, hex?: string, name?: string) =>
        character(decimal, hex) ?? ENTITIES[name?.toLowerCase() ?? ''] ?? whole,
    );
  return plainText(plainSpaces(words)).replace(/^• /, '');
}

function character(decimal: string | undefined, hex: string | undefined): string | null {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
  return code !== null && code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : null;
}
