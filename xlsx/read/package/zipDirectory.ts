import { refuseFile } from '../fileRefused.ts';

/** A part as the central directory of the zip announces it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 deflated; Office packages have no others (ECMA-376 part 2, annex C). */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

// PKWARE's APPNOTE 4.3: the signatures and lengths of the records.
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const END = 0x06054b50;
const END_LENGTH = 22;
const END_64 = 0x06064b50;
const END_64_LENGTH = 56;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;
const LONGEST_COMMENT = 0xffff;
/** A size that does not fit; the true one is in the entry's extra field with this id. */
const IN_EXTRA = 0xffffffff;
const EXTRA_64 = 1;

/** All entries of the central directory. Refuses a zip that has none, or one that points beyond its end. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { start, count } = directoryPlace(view);
    const entries: ZipEntry[] = [];
    let at = start;
    while (entries.length < count) {
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      entries.push(entryAt(bytes, view, at, nameLength, extraLength));
      at += ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    // A DataView refuses to read beyond the end.
    if (error instanceof RangeError) return refuseFile('damaged');
    throw error;
  }
}

/** An entry's bytes as they are packed. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inside = offset + LOCAL_LENGTH <= bytes.length && view.getUint32(offset, true) === LOCAL;
  if (!inside) return refuseFile('damaged');
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > bytes.length
    ? refuseFile('damaged')
    : bytes.subarray(start, start + packedSize);
}

function directoryPlace(view: DataView): { readonly start: number; readonly count: number } {
  const end = endOfDirectory(view);
  const locator = end - LOCATOR_64_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + END_64_LENGTH <= view.byteLength && view.getUint32(end64, true) === END_64) {
      return {
        count: Number(view.getBigUint64(end64 + 32, true)),
        start: Number(view.getBigUint64(end64 + 48, true)),
      };
    }
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

/** The last record of a zip, before a comment of any length. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return refuseFile('damaged');
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  if (view.getUint32(at, true) !== ENTRY) return refuseFile('damaged');
  const nameStart = at + ENTRY_LENGTH;
  const large = largeNumbers(view, nameStart + nameLength, extraLength);
  const number = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === IN_EXTRA ? (large.shift() ?? value) : value;
  };
  // In the order in which the extra field holds those that do not fit (APPNOTE 4.5.3).
  const size = number(24);
  const packedSize = number(20);
  const offset = number(42);
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength));
  const method = view.getUint16(at + 10, true);
  return { name, method, crc: view.getUint32(at + 16, true), packedSize, size, offset };
}

function largeNumbers(view: DataView, start: number, length: number): number[] {
  const numbers: number[] = [];
  for (let at = start; at + 4 <= start + length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_64) {
      for (let from = at + 4; from + 8 <= end; from += 8) numbers.push(Number(view.getBigUint64(from, true)));
    }
    at = end;
  }
  return numbers;
}
