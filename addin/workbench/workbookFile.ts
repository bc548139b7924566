import { LOCAL } from '../../manifest/environment.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { readSettings } from '../../xlsx/save/settingsPart.ts';
import { XlsxPackage } from '../../xlsx/save/xlsxPackage.ts';
import type { XlsxWorkbook } from '../../xlsx/workbook.ts';
import { workbenchRefusals } from './words.ts';

/** A workbook's file. Saving patches its bytes. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  /** The add-in's settings, under the id in manifest.xml. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export type FileResult =
  | { readonly ok: true; readonly file: WorkbookFile }
  | { readonly ok: false; readonly sentence: string };

export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<FileResult> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  try {
    const settings = readSettings(new XlsxPackage(bytes), LOCAL.id) ?? {};
    return { ok: true, file: { name, bytes, workbook: read.workbook, settings } };
  } catch {
    return { ok: false, sentence: workbenchRefusals['settings-damaged'] };
  }
}
