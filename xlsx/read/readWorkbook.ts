import type { WorkbookResult, XlsxWorkbook } from '../workbook.ts';
import { FileRefused } from './fileRefused.ts';
import { openPackage } from './package/openPackage.ts';
import { externalTargets } from './package/partLinks.ts';
import { readBook } from './readBook.ts';
import { ReadingLimits } from './readingLimits.ts';
import { readSheet } from './sheet/readSheet.ts';
import { readTables } from './sheet/readTables.ts';
import { readSharedStrings } from './sheet/sharedStrings.ts';
import type { BookContext } from './sheet/sheetData.ts';
import { readStyles } from './styles/readStyles.ts';
import { readRuleLooks } from './styles/ruleLooks.ts';
import { readTheme, STANDARD_THEME } from './styles/themeColours.ts';

/** Reads an .xlsx file: its values, formulas and looks. Any other file gets a sentence that says why. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookResult> {
  try {
    return { ok: true, workbook: readParts(bytes) };
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, sentence: error.message };
    throw error;
  }
}

function readParts(bytes: Uint8Array): XlsxWorkbook {
  const parts = openPackage(bytes);
  const { date1904, sheets, sharedStrings, styles, theme } = readBook(parts);
  // A part that is named and is not there takes looks away and no content: Excel opens such a file.
  const existing = (path: string | null): Uint8Array | null =>
    path !== null && parts.has(path) ? parts.read(path) : null;
  const themePart = existing(theme);
  const stylesPart = existing(styles);
  const colours = themePart ? readTheme(themePart) : STANDARD_THEME;
  const book: BookContext = {
    date1904,
    sharedStrings: sharedStrings === null ? [] : readSharedStrings(parts.read(sharedStrings)),
    formats: stylesPart ? readStyles(stylesPart, colours) : [],
    ruleLooks: stylesPart ? readRuleLooks(stylesPart, colours) : [],
    limits: new ReadingLimits(),
  };
  return {
    sheets: sheets.map(sheet => {
      const read = readSheet(parts.read(sheet.path), externalTargets(parts, sheet.path), sheet, book);
      const tables = readTables(parts, sheet.path);
      return tables.length > 0 ? { ...read, tables } : read;
    }),
  };
}
