const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** [MS-CFB] 2.6.1: a directory entry is 128 bytes. The name takes up to 64, its length the next two. */
const ENTRY_LENGTH = 128;
const NAME_LENGTH = 64;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * The names of a compound file's streams and storages. Entries start at multiples of their length, so a look at
 * each multiple finds them without the chain of sectors. Other bytes hardly ever have a length and a kind that fit.
 */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const utf16 = new TextDecoder('utf-16le');
  for (let at = ENTRY_LENGTH; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    const length = (bytes[at + NAME_LENGTH] as number) + (bytes[at + NAME_LENGTH + 1] as number) * 256 - 2;
    const kind = bytes[at + NAME_LENGTH + 2] as number;
    const isEntry = length > 0 && length < NAME_LENGTH && length % 2 === 0 && KINDS.includes(kind);
    if (isEntry) names.add(utf16.decode(bytes.subarray(at, at + length)));
  }
  return names;
}

/** Storage, stream, root. */
const KINDS = [1, 2, 5];
