import { itemNotFound } from '../../model/hostError.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { eventRegistrations, type HostContext, WHOLE_WORKBOOK } from './hostContext.ts';
import { workbookWithOpenStructure } from './protection.ts';
import { worksheetObject } from './worksheet.ts';

/** Excel.WorksheetCollection. A sheet is found by its id or, in any case of letters, by its name. */
export function worksheetsObject(host: HostContext): HostObject {
  const { model } = host;
  const object = (sheet: SheetModel): HostObject => worksheetObject(host, sheet);
  const find = (key: string): SheetModel | undefined =>
    model.sheets.find(sheet => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  return {
    kind: 'WorksheetCollection',
    items: () => model.sheets.map(object),
    call: {
      ...eventRegistrations(host, WHOLE_WORKBOOK),
      GetActiveWorksheet: () => object(model.active),
      GetCount: () => model.sheets.length,
      GetItemOrNullObject: (key: string) => {
        const sheet = find(key);
        return sheet ? object(sheet) : null;
      },
      Indexer: (key: string) => {
        const sheet = find(key);
        if (!sheet) throw itemNotFound();
        return object(sheet);
      },
      Add: (name: string | null) =>
        object(workbookWithOpenStructure(model).add(name ?? `Sheet${model.sheets.length + 1}`)),
    },
  };
}
