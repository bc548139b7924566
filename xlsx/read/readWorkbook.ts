import { strFromU8, zipSync } from 'fflate';
import { fill } from '../../shared/words/fill.ts';
import type { WorkbookResult } from '../workbook.ts';
import { damaged, openPackage, type PackageParts } from './openPackage.ts';
import { readSheet } from './readSheet.ts';
import { SheetTooLarge } from './rectangle.ts';
import { readTheme } from './themeColours.ts';
import { workbookFileRefusals } from './words.ts';

/**
 * Reads an .xlsx file. exceljs is loaded only when a file is opened. It gets our own unpacked parts, packed again without
 * compression: on its own it would unpack any size that a file claims.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookResult> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { Workbook } = (await import('exceljs')).default;
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(zipSync(opened.parts, { level: 0 }).buffer as ArrayBuffer);
  } catch {
    return damaged();
  }
  if (workbook.worksheets.length === 0) return damaged();
  const theme = readTheme(themeOf(opened.parts));
  const { date1904 } = workbook.properties;
  try {
    const sheets = workbook.worksheets.map(sheet => readSheet(sheet, theme, date1904));
    return { ok: true, workbook: { sheets } };
  } catch (error) {
    if (!(error instanceof SheetTooLarge)) throw error;
    const sentence = fill(workbookFileRefusals.sheetTooLarge, { sheet: error.message });
    return { ok: false, sentence };
  }
}

function themeOf(parts: PackageParts): string {
  const part = parts['xl/theme/theme1.xml'];
  return part === undefined ? '' : strFromU8(part);
}
