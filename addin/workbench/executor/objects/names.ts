import { itemNotFound } from '../../model/hostError.ts';
import type { PageLook, SheetModel } from '../../model/workbookModel.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { writableSheet } from './protection.ts';

/** Under these names a workbook keeps what the printed page of a sheet repeats and takes (ECMA-376, 18.2.5). */
const PAGE_NAMES: Readonly<Record<string, 'titleRows' | 'printArea'>> = {
  Print_Titles: 'titleRows',
  Print_Area: 'printArea',
};

/** Excel.NamedItemCollection of a sheet: the workbench knows the two names that the printed page makes. */
export function namesObject(sheet: SheetModel): HostObject {
  const named = (name: string): HostObject => ({
    kind: 'NamedItem',
    identity: () => ({ _Id: name }),
    scalars: ['name'],
    get: { Name: () => name },
    call: {
      Delete: () => {
        const without: Partial<PageLook> = { [PAGE_NAMES[name] ?? '']: null };
        writableSheet(sheet).page = { ...sheet.page, ...without };
      },
    },
  });
  const present = () =>
    Object.entries(PAGE_NAMES).flatMap(([name, part]) => (sheet.page[part] === null ? [] : [name]));
  const find = (wanted: string): HostObject | null => {
    const name = present().find(other => other.toLowerCase() === wanted.toLowerCase());
    return name === undefined ? null : named(name);
  };
  return {
    kind: 'NamedItemCollection',
    items: () => present().map(named),
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
