import { a1Range, type CellRange } from '../../../../shared/cells.ts';
import type { PageMargins } from '../../../../xlsx/workbook.ts';
import { invalidArgument } from '../../model/hostError.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { readAddress } from '../ranges/address.ts';
import { rangeAreasObject, rangeObject } from '../ranges/range.ts';
import { headersFootersObject } from './headersFooters.ts';
import type { HostContext } from './hostContext.ts';
import { paperType, readPaperType } from './paperTypes.ts';
import { writableSheet } from './protection.ts';

const SIDES = ['Top', 'Bottom', 'Left', 'Right', 'Header', 'Footer'] as const;

/** Excel.PageLayout, as far as a printed report needs it. */
export function pageLayoutObject(host: HostContext, sheet: SheetModel): HostObject {
  const change = (page: Partial<SheetModel['page']>): void => {
    writableSheet(sheet).page = { ...sheet.page, ...page };
  };
  const sideOf = (side: (typeof SIDES)[number]) => side.toLowerCase() as keyof PageMargins;
  return {
    kind: 'PageLayout',
    scalars: ['orientation', 'zoom', 'paperSize', ...SIDES.map(side => `${sideOf(side)}Margin`)],
    get: {
      Orientation: () => (sheet.page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      Zoom: () => (sheet.page.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
      PaperSize: () => paperType(sheet.page.paper),
      HeadersFooters: () => headersFootersObject(sheet),
      ...Object.fromEntries(SIDES.map(side => [`${side}Margin`, () => sheet.page.margins[sideOf(side)]])),
    },
    set: {
      Orientation: (value: string) => {
        if (value !== 'Landscape' && value !== 'Portrait') throw invalidArgument();
        change({ orientation: value === 'Landscape' ? 'landscape' : 'portrait' });
      },
      Zoom: (zoom: { readonly horizontalFitToPages?: number }) =>
        change({ fitToWidth: zoom.horizontalFitToPages === 1 }),
      PaperSize: (name: string) => change({ paper: readPaperType(name) }),
      ...Object.fromEntries(
        SIDES.map(side => [
          `${side}Margin`,
          (points: number) => {
            if (!(typeof points === 'number' && points >= 0)) throw invalidArgument();
            change({ margins: { ...sheet.page.margins, [sideOf(side)]: points } });
          },
        ]),
      ),
    },
    call: {
      SetPrintArea: (area: HostObject | string) => {
        const ranges = typeof area === 'string' ? area.split(',').map(readAddress) : [areaOf(area)];
        change({ printArea: ranges.map(absolute).join(',') });
      },
      GetPrintAreaOrNullObject: () => {
        const { printArea } = sheet.page;
        return printArea === null
          ? null
          : rangeAreasObject(
              host,
              sheet,
              printArea.split(',').map(part => readAddress(part.replaceAll('$', ''))),
            );
      },
      SetPrintTitleRows: (rows: HostObject | string) => {
        const { row, rows: count } = typeof rows === 'string' ? readAddress(rows) : areaOf(rows);
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

const areaOf = (range: HostObject): CellRange => (range as HostObject & { readonly area: CellRange }).area;

/** "$A$1:$L$109", as a file names it. */
const absolute = (range: CellRange): string => a1Range(range).replace(/[A-Z]+|\d+/g, '$$$&');
