import { HostError, itemNotFound } from '../../model/hostError.ts';
import { checkSheetName } from '../../model/sheetName.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import { chartsObject } from '../charts/charts.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { readAddress } from '../ranges/address.ts';
import { rangeObject } from '../ranges/range.ts';
import { freezePanesObject } from './freezePanes.ts';
import { eventRegistrations, type HostContext } from './hostContext.ts';
import { namesObject } from './names.ts';
import { pageBreaksObject } from './pageBreaks.ts';
import { pageLayoutObject } from './pageLayout.ts';
import { workbookWithOpenStructure } from './protection.ts';
import { tablesObject } from './tables.ts';

/** The sheet of Excel on the web: 1,048,576 rows of 16,384 columns. */
const WHOLE_SHEET = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 } as const;

/** Excel.Worksheet. */
export function worksheetObject(host: HostContext, sheet: SheetModel): HostObject {
  const { model } = host;
  const used = (): HostObject | null => {
    const range = sheet.used();
    return range && rangeObject(host, sheet, range);
  };
  return {
    kind: 'Worksheet',
    identity: () => ({ Id: sheet.id }),
    scalars: ['id', 'name', 'visibility'],
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => model.sheets.findIndex(({ id }) => id === sheet.id),
      Visibility: () => (sheet.visible ? 'Visible' : 'Hidden'),
      FreezePanes: () => freezePanesObject(host, sheet),
      PageLayout: () => pageLayoutObject(host, sheet),
      HorizontalPageBreaks: () => pageBreaksObject(host, sheet),
      Names: () => namesObject(sheet),
      Tables: () => tablesObject(host, [sheet]),
      Charts: () => chartsObject(sheet),
      Protection: () => ({
        kind: 'WorksheetProtection',
        scalars: ['protected'],
        get: { Protected: () => sheet.protected },
      }),
    },
    set: {
      Name: (name: string) => {
        workbookWithOpenStructure(model);
        checkSheetName(
          name,
          model.sheets.filter(({ id }) => id !== sheet.id),
        );
        sheet.name = name;
      },
    },
    call: {
      ...eventRegistrations(host, sheet.id),
      Activate: () => {
        model.active = sheet;
      },
      // The copy goes after this sheet: our add-in asks for nothing else.
      Copy: (position: string, beside: HostObject | null) => {
        if (position !== 'After' || beside?.identity?.().Id !== sheet.id)
          throw new HostError('NotImplemented', `Worksheet.copy to ${position}`);
        return worksheetObject(host, workbookWithOpenStructure(model).copy(sheet));
      },
      _GetAnotherWorksheetById: (id: string) => {
        const other = model.sheets.find(each => each.id === id);
        if (!other) throw itemNotFound();
        return worksheetObject(host, other);
      },
      Delete: () => {
        workbookWithOpenStructure(model);
        if (model.sheets.length === 1)
          throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
        model.remove(sheet);
      },
      GetRange: (address: string | null) =>
        rangeObject(host, sheet, address ? readAddress(address) : WHOLE_SHEET),
      GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        rangeObject(host, sheet, { row, column, rows, columns }),
      GetCell: (row: number, column: number) =>
        rangeObject(host, sheet, { row, column, rows: 1, columns: 1 }),
      // Excel gives A1 for the used range of an empty sheet; only the OrNullObject form says that there is none.
      GetUsedRange: () => used() ?? rangeObject(host, sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: used,
    },
  };
}
