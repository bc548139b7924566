import type { SheetModel } from '../model.ts';
import { HostError } from './hostError.ts';

/** Excel refuses to change a protected sheet, its looks included. */
export function writable(sheet: SheetModel): SheetModel {
  if (sheet.protected) throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
  return sheet;
}
