import { invalidArgument, itemNotFound } from '../../model/hostError.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { readAddress } from '../ranges/address.ts';
import { type RangeObject, rangeObject } from '../ranges/range.ts';
import type { HostContext } from './hostContext.ts';
import { writableSheet } from './protection.ts';

/** Excel takes no more breaks on a sheet (support.microsoft.com, "Excel specifications and limits"). */
const MOST_BREAKS = 1026;

/** Excel.PageBreakCollection of a sheet's horizontal breaks, those that were set by hand or by an add-in. */
export function pageBreaksObject(host: HostContext, sheet: SheetModel): HostObject {
  const change = (breaks: readonly number[]): void => {
    writableSheet(sheet).page = { ...sheet.page, breaks: [...new Set(breaks)].sort((a, b) => a - b) };
  };
  const pageBreak = (row: number): HostObject => ({
    kind: 'PageBreak',
    scalars: ['rowIndex', 'columnIndex'],
    get: { RowIndex: () => row, ColumnIndex: () => 0 },
    call: {
      GetCellAfterBreak: () => rangeObject(host, sheet, { row, column: 0, rows: 1, columns: 1 }),
      Delete: () => change(sheet.page.breaks.filter(other => other !== row)),
    },
  });
  return {
    kind: 'PageBreakCollection',
    items: () => sheet.page.breaks.map(pageBreak),
    call: {
      // "Adds a page break before the top-left cell of the range specified" (@types/office-js). Nothing is before the first row.
      Add: (range: RangeObject | string) => {
        const { row } = typeof range === 'string' ? readAddress(range) : range.area;
        if (row === 0 || sheet.page.breaks.length >= MOST_BREAKS) throw invalidArgument();
        change([...sheet.page.breaks, row]);
        return pageBreak(row);
      },
      GetCount: () => sheet.page.breaks.length,
      RemovePageBreaks: () => change([]),
      Indexer: (index: number) => {
        const row = sheet.page.breaks[index];
        if (row === undefined) throw itemNotFound();
        return pageBreak(row);
      },
    },
  };
}
