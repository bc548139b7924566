import { unzipSync } from 'fflate';

export type PackageParts = Readonly<Record<string, Uint8Array>>;

export type OpenResult =
  | { readonly ok: true; readonly parts: PackageParts }
  | { readonly ok: false; readonly sentence: string };

/** A council's report unpacks to a few megabytes. A larger file is not a report. */
const MOST_UNPACKED = 200 * 2 ** 20;
const MOST_PARTS = 10_000;

const REFUSALS = {
  empty: 'The file is empty. Choose the workbook that holds the report.',
  encrypted:
    'The workbook is protected with a password. Open it in Excel, take the password off (File, Info, Protect Workbook) and save it again.',
  old: 'This is an old Excel workbook (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  binary:
    'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  openDocument: 'This is an OpenDocument file. Open it and save it as an Excel Workbook (.xlsx).',
  noWorkbook: 'This file is not an Excel workbook. Choose the .xlsx file that holds the report.',
  tooLarge:
    'The workbook unpacks to more than 200 MB. Save the sheet that holds the report as a workbook of its own.',
  damaged:
    'The workbook is damaged and could not be opened. Open it in Excel, let it repair the file, and save it again.',
} as const;

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
function compoundFile(bytes: Uint8Array): keyof typeof REFUSALS {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (text.includes('EncryptedPackage')) return 'encrypted';
  return text.includes('Workbook') || text.includes('Book') ? 'old' : 'noWorkbook';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function refuse(reason: keyof typeof REFUSALS): { readonly ok: false; readonly sentence: string } {
  return { ok: false, sentence: REFUSALS[reason] };
}
