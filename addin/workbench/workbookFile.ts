import { LOCAL } from '../../manifest/environment.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { readSettings } from '../../xlsx/save/settingsPart.ts';
import { XlsxPackage } from '../../xlsx/save/xlsxPackage.ts';
import type { XlsxWorkbook } from '../../xlsx/workbook.ts';

/** A workbook's file, read: the bytes are kept, since saving patches them. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  /** The add-in's own, under the id of manifest.xml. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export type FileResult =
  | { readonly ok: true; readonly file: WorkbookFile }
  | { readonly ok: false; readonly sentence: string };

const DAMAGED_SETTINGS =
  "The workbook is damaged where it keeps the add-in's own notes. Open it in Excel, save it again, and try again.";

export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<FileResult> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  try {
    const settings = readSettings(new XlsxPackage(bytes), LOCAL.id) ?? {};
    return { ok: true, file: { name, bytes, workbook: read.workbook, settings } };
  } catch {
    return { ok: false, sentence: DAMAGED_SETTINGS };
  }
}
