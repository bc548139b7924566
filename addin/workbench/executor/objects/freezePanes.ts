import type { CellRange } from '../../../../shared/cells.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { readAddress } from '../ranges/address.ts';
import { rangeObject } from '../ranges/range.ts';
import type { HostContext } from './hostContext.ts';
import { writableSheet } from './protection.ts';

/** Excel.WorksheetFreezePanes. */
export function freezePanesObject(host: HostContext, sheet: SheetModel): HostObject {
  const freeze = (rows: number, columns: number): void => {
    writableSheet(sheet);
    sheet.freeze = { rows, columns };
  };
  return {
    kind: 'WorksheetFreezePanes',
    call: {
      FreezeRows: (count: number | null) => freeze(count ?? 1, 0),
      FreezeColumns: (count: number | null) => freeze(0, count ?? 1),
      FreezeAt: (range: HostObject | string) => {
        const { row, rows, column, columns } = typeof range === 'string' ? readAddress(range) : areaOf(range);
        freeze(row + rows, column + columns);
      },
      Unfreeze: () => freeze(0, 0),
      GetLocationOrNullObject: () => {
        const { rows, columns, from = { row: 0, column: 0 } } = sheet.freeze;
        if (rows === 0 && columns === 0) return null;
        // Frozen rows without columns span every column, and the reverse.
        const area = { ...from, rows: rows || 1_048_576, columns: columns || 16_384 };
        return rangeObject(host, sheet, area);
      },
    },
  };
}

function areaOf(range: HostObject): CellRange {
  return (range as HostObject & { readonly area: CellRange }).area;
}
