import type { SheetModel } from '../model.ts';
import { type Host, registrations, WHOLE_WORKBOOK } from './host.ts';
import { itemNotFound } from './hostError.ts';
import type { HostObject } from './hostObject.ts';
import { worksheetObject } from './worksheet.ts';

/** Excel.WorksheetCollection. A sheet is found by its id or, in any case of letters, by its name. */
export function worksheetsObject(host: Host): HostObject {
  const { model } = host;
  const object = (sheet: SheetModel): HostObject => worksheetObject(host, sheet);
  const find = (key: string): SheetModel | undefined =>
    model.sheets.find(sheet => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  return {
    kind: 'WorksheetCollection',
    items: () => model.sheets.map(object),
    call: {
      ...registrations(host, WHOLE_WORKBOOK),
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
      Add: (name: string | null) => object(model.add(name ?? `Sheet${model.sheets.length + 1}`)),
    },
  };
}
