import type { SheetFrame } from '../read/sheetLook.ts';
import { toExcelFailure } from '../runExcel.ts';

/** Asks for the panes to be frozen so; noughts free them. */
export function requestFreeze(sheet: Excel.Worksheet, { rows, columns }: SheetFrame['freeze']): void {
  const { freezePanes } = sheet;
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** Asks for rows to be printed on every page. */
export function requestTitleRows(
  sheet: Excel.Worksheet,
  { first, last }: NonNullable<SheetFrame['titleRows']>,
): void {
  sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}

/** Excel's own name for the rows and columns that are printed on every page. */
const PRINT_TITLES = 'Print_Titles';

/**
 * Takes printed title rows away. Excel's API sets them and cannot clear them; the name that holds them can be deleted,
 * where no title columns share it. Whether every Excel allows that is unproven, and headings repeated in print are no
 * reason to call back all that was put back: where it does not, they stay.
 */
export async function clearTitleRows(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  try {
    await deleteTitleName(context, sheet);
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
