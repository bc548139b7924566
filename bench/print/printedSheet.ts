import type { CellRange } from '../../shared/cells.ts';
import type { Report } from '../../shared/report.ts';
import { sheetTexts } from '../../shared/sheet/cells/sheetTexts.ts';
import { readReport } from '../../shared/sheet/readReport.ts';
import { tableRange } from '../../shared/sheet/reportRange.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import type { XlsxSheet } from '../../xlsx/workbook.ts';

/** A saved sheet as it should be printed: the text of each cell, and how wide the columns are. */
export interface PrintedSheet {
  readonly report: Report;
  readonly table: CellRange;
  /** In points, by zero-based column from the first. */
  readonly widths: readonly number[];
  readonly leftMargin: number;
  /** Under it is the page's foot. */
  readonly bottomMargin: number;
  readonly titleRows: readonly number[];
  readonly hidden: ReadonlySet<number>;
  /** The texts of a row of the table, by column; "" where empty. */
  textsOf(row: number): readonly string[];
  /** From the first cell of a merged range, how many rows it covers. */
  rowsOf(row: number, column: number): number;
}

const STANDARD_WIDTH = 48;

/** @throws where the file is refused or holds no report. */
export async function printedSheet(bytes: Uint8Array): Promise<PrintedSheet> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  const sheet = read.workbook.sheets[0] as XlsxSheet;
  const result = readReport(sheet.cells);
  if (!result.ok) throw new Error(result.sentence);
  const { report } = result;
  const table = tableRange(report);
  const texts = sheetTexts(sheet.cells);
  const { titleRows } = sheet.page;
  return {
    report,
    table,
    widths: Array.from(
      { length: table.column + table.columns },
      (_, column) => sheet.columnWidths.get(column) ?? STANDARD_WIDTH,
    ),
    leftMargin: sheet.page.margins.left,
    bottomMargin: sheet.page.margins.bottom,
    titleRows: titleRows
      ? Array.from({ length: titleRows.last - titleRows.first + 1 }, (_, r) => titleRows.first + r)
      : [],
    hidden: sheet.hiddenRows,
    textsOf: row =>
      Array.from({ length: table.column + table.columns }, (_, column) => texts[row]?.[column] ?? ''),
    rowsOf: (row, column) =>
      sheet.cells.merges.find(merge => merge.row === row && merge.column === column)?.rows ?? 1,
  };
}
