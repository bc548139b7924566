import { inflateSync } from 'fflate';
import { refuseFile } from '../fileRefused.ts';
import { crc32 } from './crc32.ts';
import { fileKind } from './fileKind.ts';
import { packedBytes, type ZipEntry, zipDirectory } from './zipDirectory.ts';

const MB = 2 ** 20;
/** A council's report unpacks to a few megabytes. What saves it later unpacks every part. */
const MOST_UNPACKED = 200 * MB;
/** As much XML as can be read in seconds. */
const MOST_READ = 64 * MB;
const STORED = 0;
const DEFLATED = 8;

/** The parts of an Office package. `read` unpacks one; all that were read may not be larger together than a limit. */
export class PackageParts {
  readonly #bytes: Uint8Array;
  /** By name in small letters: part names are the same in any case (ECMA-376 part 2, 6.2.2.3). */
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #read = 0;

  constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    this.#bytes = bytes;
    this.#entries = new Map(entries.map(entry => [partKey(entry.name), entry]));
  }

  has(path: string): boolean {
    return this.#entries.has(partKey(path));
  }

  /** Whether any part's name starts so. */
  hasFolder(path: string): boolean {
    return [...this.#entries.keys()].some(name => name.startsWith(path));
  }

  /** Refuses the file if the part is missing, or has another size or checksum than the directory gives. */
  read(path: string): Uint8Array {
    const entry = this.#entries.get(partKey(path));
    if (entry === undefined) return refuseFile('damaged');
    this.#read += entry.size;
    if (this.#read > MOST_READ) return refuseFile('sheetsTooLarge', { limit: MOST_READ / MB });
    const unpacked = unpack(packedBytes(this.#bytes, entry), entry);
    return unpacked.length === entry.size && crc32(unpacked) === entry.crc ? unpacked : refuseFile('damaged');
  }
}

/** Refuses any other file than an Office package with a name for what it is. */
export function openPackage(bytes: Uint8Array): PackageParts {
  const kind = fileKind(bytes);
  if (kind !== 'zip') return refuseFile(kind);
  const entries = zipDirectory(bytes);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_UNPACKED) return refuseFile('tooLarge', { limit: MOST_UNPACKED / MB });
  return new PackageParts(bytes, entries);
}

/** Some writers put Windows' separators into the zip, and some a leading slash. */
const partKey = (path: string): string => path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function unpack(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return refuseFile('damaged');
  try {
    // fflate unpacks no more than fits: a false size makes a wrong checksum and no large memory.
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return refuseFile('damaged');
  }
}
