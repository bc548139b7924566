import type { CellRange } from '../../../../shared/cells.ts';
import { invalidArgument } from '../../model/hostError.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { readAddress } from '../ranges/address.ts';
import { rangeObject } from '../ranges/range.ts';
import type { HostContext } from './hostContext.ts';
import { writableSheet } from './protection.ts';

/** Excel.PageLayout, as far as a printed report needs it. */
export function pageLayoutObject(host: HostContext, sheet: SheetModel): HostObject {
  const change = (page: Partial<SheetModel['page']>): void => {
    writableSheet(sheet).page = { ...sheet.page, ...page };
  };
  return {
    kind: 'PageLayout',
    scalars: ['orientation', 'zoom'],
    get: {
      Orientation: () => (sheet.page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      Zoom: () => (sheet.page.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
    },
    set: {
      Orientation: (value: string) => {
        if (value !== 'Landscape' && value !== 'Portrait') throw invalidArgument();
        change({ orientation: value === 'Landscape' ? 'landscape' : 'portrait' });
      },
      Zoom: (zoom: { readonly horizontalFitToPages?: number }) =>
        change({ fitToWidth: zoom.horizontalFitToPages === 1 }),
    },
    call: {
      SetPrintTitleRows: (rows: HostObject | string) => {
        const { row, rows: count } =
          typeof rows === 'string' ? readAddress(rows) : (rows as HostObject & { area: CellRange }).area;
        change({ titleRows: { first: row, last: row + count - 1 } });
      },
      // The workbench prints no title columns.
      GetPrintTitleColumnsOrNullObject: () => null,
      GetPrintTitleRowsOrNullObject: () => {
        const { titleRows } = sheet.page;
        if (!titleRows) return null;
        const area = {
          row: titleRows.first,
          column: 0,
          rows: titleRows.last - titleRows.first + 1,
          columns: 16_384,
        };
        return rangeObject(host, sheet, area);
      },
    },
  };
}
