import { refuseNotUnderstood } from './saveRefused.ts';

const DECLARATION = /^<\?xml[^>]*\?>/;
const ENCODING = /(\sencoding\s*=\s*)(["'])[\w.:-]+\2/;

/** The text of an XML part, in the encoding that it starts with or declares (XML 1.0, appendix F). */
export function decodePart(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return refuseNotUnderstood();
  }
}

/** Always UTF-8, whatever the part came in: Excel writes nothing else. */
export function encodePart(text: string): Uint8Array {
  const declared = text.replace(DECLARATION, declaration => declaration.replace(ENCODING, '$1$2UTF-8$2'));
  // A parser takes a bare carriage return for a line feed (XML 1.0, 2.11).
  return new TextEncoder().encode(declared.replaceAll('\r', '&#13;'));
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  // A byte order mark, or "<" in two bytes.
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = ENCODING.exec(DECLARATION.exec(start)?.[0] ?? '')?.[0] ?? '';
  const label = declared.split(/["']/)[1] ?? 'utf-8';
  // Read as bytes up to here, so it is not UTF-16: some writers declare the encoding of the text in their memory.
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}
