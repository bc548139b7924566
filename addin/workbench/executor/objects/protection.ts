import { HostError } from '../../model/hostError.ts';
import type { SheetModel, WorkbookModel } from '../../model/workbookModel.ts';

/** Excel refuses to change a protected sheet, its looks included. */
export function writableSheet(sheet: SheetModel): SheetModel {
  if (sheet.protected) throw accessDenied();
  return sheet;
}

/**
 * Excel refuses to add, rename, hide or remove a sheet of a workbook whose structure is protected (support.microsoft.com,
 * "Protect a workbook"; ECMA-376 part 1, 18.2.29: lockStructure).
 */
export function workbookWithOpenStructure(workbook: WorkbookModel): WorkbookModel {
  if (workbook.isStructureLocked) throw accessDenied();
  return workbook;
}

const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.');
