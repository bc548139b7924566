import { SHEET_COLUMNS, SHEET_ROWS } from '../../../shared/cells.ts';
import { requestPrintedPage } from './readPrintedPage.ts';
import type { PrintZoom, SheetFrame } from './sheetLook.ts';

const ZOOM = ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const;

/** Requests the frozen panes and the printed page. Call the result after a sync; page breaks take another one. */
export function requestSheetFrame(
  sheet: Excel.Worksheet,
): (context: Excel.RequestContext) => Promise<SheetFrame> {
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.pageLayout.load('orientation,zoom');
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('rowIndex,rowCount');
  const page = requestPrintedPage(sheet);
  return async context => ({
    freeze: frozen.isNullObject
      ? { rows: 0, columns: 0 }
      : {
          // Frozen rows without columns span every column of the sheet, and the reverse.
          rows: frozen.rowCount >= SHEET_ROWS ? 0 : frozen.rowCount,
          columns: frozen.columnCount >= SHEET_COLUMNS ? 0 : frozen.columnCount,
          ...((frozen.rowIndex > 0 || frozen.columnIndex > 0) && { isScrolled: true }),
        },
    orientation: sheet.pageLayout.orientation,
    zoom: zoomOf(sheet.pageLayout.zoom),
    titleRows: titles.isNullObject
      ? null
      : { first: titles.rowIndex, last: titles.rowIndex + titles.rowCount - 1 },
    page: await page(context),
  });
}

/** Excel gives null for what does not apply, but does not accept null. */
function zoomOf(zoom: Excel.PageLayoutZoomOptions): PrintZoom {
  return Object.fromEntries(ZOOM.flatMap(name => (zoom[name] ? [[name, zoom[name]]] : [])));
}
