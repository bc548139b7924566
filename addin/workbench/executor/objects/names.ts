import { itemNotFound } from '../../model/hostError.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { writableSheet } from './protection.ts';

/** Under this name a workbook keeps the rows that are printed on every page (ECMA-376, 18.2.5). */
const PRINT_TITLES = 'Print_Titles';

/** Excel.NamedItemCollection of a sheet: the workbench knows the one name that the printed page makes. */
export function namesObject(sheet: SheetModel): HostObject {
  const titles = (): HostObject => ({
    kind: 'NamedItem',
    identity: () => ({ _Id: PRINT_TITLES }),
    scalars: ['name'],
    get: { Name: () => PRINT_TITLES },
    call: {
      Delete: () => {
        writableSheet(sheet).page = { ...sheet.page, titleRows: null };
      },
    },
  });
  const find = (name: string): HostObject | null =>
    sheet.page.titleRows && name.toLowerCase() === PRINT_TITLES.toLowerCase() ? titles() : null;
  return {
    kind: 'NamedItemCollection',
    items: () => (sheet.page.titleRows ? [titles()] : []),
    call: {
      GetItemOrNullObject: find,
      Indexer: (name: string) => {
        const found = find(name);
        if (!found) throw itemNotFound();
        return found;
      },
    },
  };
}
