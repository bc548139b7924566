import { LOCAL } from '../../manifest/environment.ts';
import type { ChartOfFile } from '../../xlsx/chart.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { chartsOf } from '../../xlsx/save/drawing/sheetCharts.ts';
import { SaveRefused } from '../../xlsx/save/saveRefused.ts';
import { readSettings } from '../../xlsx/save/settingsPart.ts';
import { WorkbookPart } from '../../xlsx/save/workbookPart.ts';
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
  readonly isStructureLocked: boolean;
  /** By the name of their sheet. */
  readonly charts: ReadonlyMap<string, readonly ChartOfFile[]>;
}

export type FileResult =
  | { readonly ok: true; readonly file: WorkbookFile }
  | { readonly ok: false; readonly sentence: string };

export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<FileResult> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const { workbook } = read;
  try {
    const pack = new XlsxPackage(bytes);
    const settings = readSettings(pack, LOCAL.id) ?? {};
    const book = new WorkbookPart(pack);
    const { isStructureLocked } = book;
    const charts = new Map(
      workbook.sheets.map(({ cells: { name } }) => [name, readCharts(pack, book, name)]),
    );
    return { ok: true, file: { name, bytes, workbook, settings, isStructureLocked, charts } };
  } catch (error) {
    if (!(error instanceof SaveRefused)) throw error;
    return { ok: false, sentence: workbenchRefusals['file-not-understood'] };
  }
}

/** A drawing that cannot be read shows none. The file keeps it. */
function readCharts(pack: XlsxPackage, book: WorkbookPart, sheet: string): readonly ChartOfFile[] {
  try {
    return chartsOf(pack, book.sheetPath(sheet));
  } catch (error) {
    if (error instanceof SaveRefused) return [];
    throw error;
  }
}
