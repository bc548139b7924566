import { SHEET_COLUMNS, SHEET_ROWS } from '../ranges/rangeAddress.ts';
import type { PrintZoom, SheetFrame } from './sheetLook.ts';

const ZOOM = ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const;

/** Asks for the panes and the printed page; to be read after a sync. */
export function requestSheetFrame(sheet: Excel.Worksheet): () => SheetFrame {
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount');
  sheet.pageLayout.load('orientation,zoom');
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('rowIndex,rowCount');
  return () => ({
    freeze: frozen.isNullObject
      ? { rows: 0, columns: 0 }
      : {
          // Rows alone are frozen over every column, and columns alone over every row.
          rows: frozen.rowCount >= SHEET_ROWS ? 0 : frozen.rowCount,
          columns: frozen.columnCount >= SHEET_COLUMNS ? 0 : frozen.columnCount,
        },
    orientation: sheet.pageLayout.orientation,
    zoom: zoomOf(sheet.pageLayout.zoom),
    titleRows: titles.isNullObject
      ? null
      : { first: titles.rowIndex, last: titles.rowIndex + titles.rowCount - 1 },
  });
}

/** Excel gives null for what does not apply, and takes none back. */
function zoomOf(zoom: Excel.PageLayoutZoomOptions): PrintZoom {
  return Object.fromEntries(ZOOM.flatMap(name => (zoom[name] ? [[name, zoom[name]]] : [])));
}
