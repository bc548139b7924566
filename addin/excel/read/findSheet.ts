import { ExcelFailure } from '../excelFailure.ts';

/** The sheet with this id, with its name and protection loaded, in one sync. Rejects with `sheet-gone` if it does not exist. */
export async function findSheet(context: Excel.RequestContext, id: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('id,name,protection/protected');
  await context.sync();
  if (sheet.isNullObject) throw new ExcelFailure('sheet-gone', 'worksheet');
  return sheet;
}

/** Outturn never unprotects a sheet: a person protected it for a reason. */
export function refuseProtectedSheet({ protection }: Excel.Worksheet): void {
  if (protection.protected) throw new ExcelFailure('sheet-protected', 'worksheet.protection');
}
