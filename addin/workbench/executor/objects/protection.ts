import { HostError } from '../../model/hostError.ts';
import type { SheetModel } from '../../model/workbookModel.ts';

/** Excel refuses to change a protected sheet, its looks included. */
export function writableSheet(sheet: SheetModel): SheetModel {
  if (sheet.protected) throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
  return sheet;
}
