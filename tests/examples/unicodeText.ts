import fc from 'fast-check';

/** Halves of pairs, which are no characters by themselves. */
const [FIRST_HALF, HALVES] = [0xd800, 0x800];
const CHARACTERS = 0x110000 - HALVES;

const characterAt = (index: number): string =>
  String.fromCodePoint(index < FIRST_HALF ? index : index + HALVES);

/** The reverse, which fast-check asks of whatever a text might hold. */
function indexOf(value: unknown): number {
  const code = (typeof value === 'string' && value.codePointAt(0)) || 0;
  const index = code < FIRST_HALF ? code : code - HALVES;
  if (characterAt(index) !== value) throw new Error('It is not one character.');
  return index;
}

const character = fc.nat(CHARACTERS - 1).map(characterAt, indexOf);

/**
 * Texts of any characters of Unicode. They are those of fast-check's unit "binary", which lists the million of them first: two
 * seconds in each process.
 */
export const unicodeText = (length: fc.StringSharedConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ ...length, unit: character });
