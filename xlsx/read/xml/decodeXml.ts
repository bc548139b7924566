import { refuseFile } from '../fileRefused.ts';

/** Decoded so many bytes at a time, a large part is never a text as a whole. */
const PIECE = 65_536;
const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;

/** The text of an XML part in pieces, in the encoding that the part starts with or declares (XML 1.0, appendix F). */
export function* decodeXml(bytes: Uint8Array): Generator<string> {
  const decoder = decoderFor(bytes);
  for (let start = 0; start < bytes.length; start += PIECE) {
    yield decode(decoder, bytes.subarray(start, start + PIECE));
  }
  yield decode(decoder);
}

function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    return refuseFile('damaged');
  }
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first = 0, second = 0] = bytes;
  const mark = first * 256 + second;
  // A byte order mark, or "<" in two bytes.
  if (mark === 0xfffe || mark === 0x3c00) return new TextDecoder('utf-16le', { fatal: true });
  if (mark === 0xfeff || mark === 0x003c) return new TextDecoder('utf-16be', { fatal: true });
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1] ?? 'utf-8';
  // Read as bytes up to here, so it cannot be UTF-16: some writers name the encoding of the text that they had in memory.
  return narrow(/^utf-?16/i.test(declared) ? 'utf-8' : declared);
}

function narrow(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return refuseFile('damaged');
  }
}
