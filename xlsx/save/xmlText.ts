import { FileRefused } from '../read/fileRefused.ts';
import { decodeXml } from '../read/xml/decodeXml.ts';
import { refuseNotUnderstood } from './saveRefused.ts';

const DECLARATION = /^<\?xml[^>]*\?>/;
const ENCODING = /(\sencoding\s*=\s*)(["'])[\w.:-]+\2/;

/** The whole text of an XML part, in the encoding that it starts with or declares. */
export function decodePart(bytes: Uint8Array): string {
  try {
    return [...decodeXml(bytes)].join('');
  } catch (error) {
    if (error instanceof FileRefused) return refuseNotUnderstood();
    throw error;
  }
}

/** Always UTF-8, whatever the part came in: Excel writes nothing else. */
export function encodePart(text: string): Uint8Array {
  const declared = text.replace(DECLARATION, declaration => declaration.replace(ENCODING, '$1$2UTF-8$2'));
  // A parser takes a bare carriage return for a line feed (XML 1.0, 2.11).
  return new TextEncoder().encode(declared.replaceAll('\r', '&#13;'));
}
