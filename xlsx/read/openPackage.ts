import { unzipSync } from 'fflate';
import { workbookFileRefusals } from './words.ts';

export type PackageParts = Readonly<Record<string, Uint8Array>>;

export type OpenResult =
  | { readonly ok: true; readonly parts: PackageParts }
  | { readonly ok: false; readonly sentence: string };

/** A council's report unpacks to a few megabytes. A larger file is not a report. */
const MOST_UNPACKED = 200 * 2 ** 20;
const MOST_PARTS = 10_000;

type PackageRefusal = Exclude<keyof typeof workbookFileRefusals, 'sheetTooLarge'>;

/** The parts of an .xlsx package, unpacked up to a limit, or a refusal. */
export function openPackage(bytes: Uint8Array): OpenResult {
  if (bytes.length === 0) return refuse('empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(compoundFile(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) return refuse('noWorkbook');
  let unpacked = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      // fflate never unpacks more of a part than the size announced here, so a false size does no harm.
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        count += 1;
        if (unpacked > MOST_UNPACKED || count > MOST_PARTS) throw new TooLarge();
        return true;
      },
    });
    return inspect(parts);
  } catch (error) {
    return refuse(error instanceof TooLarge ? 'tooLarge' : 'damaged');
  }
}

export function damaged(): { readonly ok: false; readonly sentence: string } {
  return refuse('damaged');
}

class TooLarge extends Error {}

function inspect(parts: PackageParts): OpenResult {
  const names = Object.keys(parts).map(name => name.toLowerCase());
  if (names.includes('xl/workbook.bin')) return refuse('binary');
  if (names.includes('content.xml') && names.includes('mimetype')) return refuse('openDocument');
  return names.some(name => /^xl\/.*workbook.*\.xml$/.test(name))
    ? { ok: true, parts }
    : refuse('noWorkbook');
}

/** A compound file holds either an encrypted package or the workbook stream of Excel 97 to 2003; names are UTF-16. */
function compoundFile(bytes: Uint8Array): PackageRefusal {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (text.includes('EncryptedPackage')) return 'encrypted';
  return text.includes('Workbook') || text.includes('Book') ? 'old' : 'noWorkbook';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function refuse(reason: PackageRefusal): { readonly ok: false; readonly sentence: string } {
  return { ok: false, sentence: workbookFileRefusals[reason] };
}
