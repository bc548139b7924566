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

/** Excel's name for the rows and columns that are printed on every page. */
const PRINT_TITLES = 'Print_Titles';

/**
 * Removes printed title rows. Excel's API can set but not clear them, so this deletes the name that holds them, unless
 * title columns share it. It is unproven that every Excel allows this. If one does not, the title rows stay, which is not a
 * reason to undo the rest of the restore.
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
