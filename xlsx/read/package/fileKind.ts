import type { workbookFileRefusals } from '../words.ts';
import { compoundNames, isCompoundFile } from './compoundFile.ts';

export type FileKind = keyof Pick<
  typeof workbookFileRefusals,
  | 'empty'
  | 'encrypted'
  | 'rightsManaged'
  | 'old'
  | 'openDocument'
  | 'webPage'
  | 'xmlSpreadsheet'
  | 'pdf'
  | 'text'
  | 'noWorkbook'
>;

/** What a file is by its first bytes: a zip, which may hold a workbook, or what it is instead. */
export function fileKind(bytes: Uint8Array): FileKind | 'zip' {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (isCompoundFile(bytes)) return compoundKind(compoundNames(bytes));
  // [MS-XLS] and its forerunners: a stream of Excel 2 to 8 without a container starts with a BOF record.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] as number)) return 'old';
  return textKind(firstText(bytes));
}

/** [MS-OFFCRYPTO] 1.3.3: a password and rights management both encrypt the package, with transforms of other names. */
function compoundKind(names: ReadonlySet<string>): FileKind {
  if (['DRMEncryptedTransform', 'DRMEncryptedDataSpace', '\tDRMContent'].some(name => names.has(name)))
    return 'rightsManaged';
  if (names.has('EncryptedPackage')) return 'encrypted';
  return names.has('Workbook') || names.has('Book') ? 'old' : 'noWorkbook';
}

/** The start of a text in any encoding that a program exports, in small letters; "" if it is not text. */
function firstText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 2048);
  const wide = startsWith(head, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(head, [0xfe, 0xff])
      ? 'utf-16be'
      : null;
  const text = new TextDecoder(wide ?? 'utf-8').decode(head).trimStart().toLowerCase();
  return text.includes('\0') ? '' : text;
}

function textKind(text: string): FileKind {
  if (text.startsWith('%pdf')) return 'pdf';
  if (/^mime-version:/.test(text) || /<(!doctype html|html|head|body|table)\b/.test(text)) return 'webPage';
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xmlSpreadsheet';
  if (/<office:document\b/.test(text)) return 'openDocument';
  // Control characters other than tabs and line ends are in no text.
  return text === '' || /(?!\s)\p{Cc}/u.test(text) ? 'noWorkbook' : 'text';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
