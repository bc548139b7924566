import type { SheetFrame } from '../read/sheetLook.ts';
import { toExcelFailure } from '../runExcel.ts';

/** Requests frozen panes; 0 and 0 unfreeze them. */
export function requestFreeze(sheet: Excel.Worksheet, { rows, columns }: SheetFrame['freeze']): void {
  const { freezePanes } = sheet;
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** Requests rows to print on every page. */
export function requestTitleRows(
  sheet: Excel.Worksheet,
  { first, last }: NonNullable<SheetFrame['titleRows']>,
): void {
  sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}

/** Excel's names for the rows and columns that are printed on every page, and for what is printed. */
const PRINT_TITLES = 'Print_Titles';
const PRINT_AREA = 'Print_Area';

/**
 * Removes printed title rows. Excel's API can set but not clear them, so this deletes the name that holds them, unless
 * title columns share it. It is unproven that every Excel allows this. If one does not, the title rows stay, which is not a
 * reason to undo the rest of the restore.
 */
export async function clearTitleRows(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  await tolerantly(() => deleteTitleName(context, sheet));
}

/** Removes a print area, which Excel's API can set but not clear either, by the name that holds it. */
export async function clearPrintArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  await tolerantly(async () => {
    sheet.names.getItemOrNullObject(PRINT_AREA).delete();
    await context.sync();
  });
}

async function tolerantly(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (toExcelFailure(error).kind === 'connection-lost') throw error;
  }
}

async function deleteTitleName(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const name = sheet.names.getItemOrNullObject(PRINT_TITLES);
  name.load('name');
  const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
  columns.load('columnIndex');
  await context.sync();
  if (name.isNullObject || !columns.isNullObject) return;
  name.delete();
  await context.sync();
}
