import { itemNotFound } from '../../model/hostError.ts';
import type { SheetModel, TableModel } from '../../model/workbookModel.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { rangeObject } from '../ranges/range.ts';
import type { HostContext } from './hostContext.ts';

/** Excel.TableCollection of a sheet or of the workbook, to be read. The client names a table in the workbook's. */
export function tablesObject(host: HostContext, sheets: readonly SheetModel[]): HostObject {
  const object = (sheet: SheetModel, { id, range, hasHeader, style }: TableModel): HostObject => ({
    kind: 'Table',
    identity: () => ({ Id: id }),
    scalars: ['id', 'style', 'showHeaders'],
    get: { Id: () => id, Style: () => style, ShowHeaders: () => hasHeader },
    call: { GetRange: () => rangeObject(host, sheet, range) },
  });
  const all = () => sheets.flatMap(sheet => sheet.tables.map(table => object(sheet, table)));
  return {
    kind: 'TableCollection',
    items: all,
    call: {
      Indexer: (id: string) => {
        const found = all().find(({ identity }) => identity?.().Id === id);
        if (!found) throw itemNotFound();
        return found;
      },
    },
  };
}
