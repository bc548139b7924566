import { openPackage, type PackageParts } from '../read/package/openPackage.ts';
import { linksOf } from '../read/package/partLinks.ts';
import { readBook } from '../read/readBook.ts';
import { readWorkbook } from '../read/readWorkbook.ts';
import type { XlsxSheet } from '../workbook.ts';
import { readSheetFacts, type SheetFacts } from './sheetFacts.ts';
import { readStyleFacts } from './styleFacts.ts';

export interface CheckedSheet extends XlsxSheet {
  readonly facts: SheetFacts;
}

/** A workbook with what the checklist asks for beyond its cells. */
export interface WorkbookFacts {
  readonly sheets: readonly CheckedSheet[];
  readonly hasMacros: boolean;
  readonly properties: Readonly<Record<DocumentProperty, string>>;
}

const PROPERTIES = ['title', 'creator', 'language'] as const;
export type DocumentProperty = (typeof PROPERTIES)[number];

export type FactsResult =
  | { readonly ok: true; readonly facts: WorkbookFacts }
  | { readonly ok: false; readonly sentence: string };

/** Reads the workbook as a report is read, and the rest of what the checklist asks for. */
export async function readWorkbookFacts(bytes: Uint8Array): Promise<FactsResult> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const parts = openPackage(bytes);
  const { sheets, styles } = readBook(parts);
  const looks = readStyleFacts(styles !== null && parts.has(styles) ? parts.read(styles) : null);
  return {
    ok: true,
    facts: {
      sheets: read.workbook.sheets.map((sheet, index) => ({
        ...sheet,
        facts: readSheetFacts(parts, sheets[index]?.path ?? '', looks),
      })),
      hasMacros: parts.has('xl/vbaProject.bin'),
      properties: readProperties(parts),
    },
  };
}

function readProperties(parts: PackageParts): WorkbookFacts['properties'] {
  const found = { title: '', creator: '', language: '' };
  const path = linksOf(parts, '').find(({ kind }) => kind === 'core-properties')?.path;
  if (path === undefined || !parts.has(path)) return found;
  // They are Dublin Core's, of another namespace than the root, and so by their names alone.
  const text = new TextDecoder().decode(parts.read(path));
  for (const name of PROPERTIES) {
    found[name] = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]*)<`).exec(text)?.[1]?.trim() ?? '';
  }
  return found;
}
