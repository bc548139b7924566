import type { CellAddress, CellRange } from '../../../shared/cells.ts';
import type { XlsxConditionalFormat, XlsxSheet } from '../../workbook.ts';
import { refuseFile } from '../fileRefused.ts';
import type { BookSheet } from '../readBook.ts';
import { isTrue, prefixedAttribute, wholeNumber } from '../xml/attributes.ts';
import { type ElementReader, readElements } from '../xml/readElements.ts';
import { cellRange } from './cellPlace.ts';
import { conditionalFormatsReader } from './conditionalFormats.ts';
import { fillsWithin } from './fillsWithin.ts';
import { pageReaders } from './pageReaders.ts';
import { columnsReader, type SheetColumns } from './sheetColumns.ts';
import { type BookContext, emptySheetData, sheetDataReader } from './sheetData.ts';

/** A worksheet's part, with the targets of its external links by id, and the sheet's entry in the workbook. Elements that no report needs are passed over. */
export function readSheet(
  part: Uint8Array,
  targets: ReadonlyMap<string, string>,
  { name, visible, titleRows, printArea }: BookSheet,
  book: BookContext,
): XlsxSheet {
  book.limits.startSheet(name);
  const data = emptySheetData(book.limits);
  const columns: SheetColumns = { columnWidths: new Map(), hiddenColumns: new Set() };
  const merges: CellRange[] = [];
  let freeze: XlsxSheet['freeze'] = { rows: 0, columns: 0 };
  let isProtected = false;
  const page = pageReaders();
  const mergeCell: ElementReader = {
    open: ({ ref = '' }) => {
      const range = cellRange(ref) ?? refuseFile('damaged');
      book.limits.countMerge();
      if (range.rows > 1 || range.columns > 1) merges.push(range);
    },
  };
  const pane: ElementReader = {
    open: ({ state, xSplit, ySplit }) => {
      if (state === 'frozen' || state === 'frozenSplit')
        freeze = { rows: wholeNumber(ySplit) ?? 0, columns: wholeNumber(xSplit) ?? 0 };
    },
  };
  const sheetProtection: ElementReader = {
    open: ({ sheet }) => {
      isProtected = isTrue(sheet);
    },
  };
  const links: { readonly place: CellAddress; readonly target: string }[] = [];
  const hyperlink: ElementReader = {
    open: attributes => {
      const place = cellRange(attributes.ref ?? '');
      const target = targets.get(prefixedAttribute(attributes, 'id') ?? '') ?? attributes.location;
      if (place !== null && target !== undefined) links.push({ place, target });
    },
  };
  const conditionalFormats: XlsxConditionalFormat[] = [];
  readElements(part, 'worksheet', {
    inside: {
      sheetPr: { inside: { pageSetUpPr: page.readers.pageSetUpPr } },
      sheetViews: { inside: { sheetView: { inside: { pane } } } },
      cols: columnsReader(columns),
      sheetData: sheetDataReader(data, book),
      sheetProtection,
      conditionalFormatting: conditionalFormatsReader(conditionalFormats, book.ruleLooks),
      mergeCells: { inside: { mergeCell } },
      pageMargins: page.readers.pageMargins,
      pageSetup: page.readers.pageSetup,
      headerFooter: page.readers.headerFooter,
      rowBreaks: page.readers.rowBreaks,
      hyperlinks: { inside: { hyperlink } },
    },
  });
  // A link in a cell without text is read as where it leads to.
  for (const { place, target } of links) data.used.putIfBlank(place, target);
  const cells = data.used.rectangle(name, merges);
  const fills = fillsWithin(cells, data.styles, book.limits);
  return {
    cells: fills ? { ...cells, fills } : cells,
    styles: data.styles,
    rowHeights: data.rowHeights,
    hiddenRows: data.hiddenRows,
    ...columns,
    freeze,
    page: { ...page.read(), titleRows, printArea },
    visible,
    protected: isProtected,
    ...(conditionalFormats.length > 0 && { conditionalFormats }),
    ...(data.filledRanges.length > 0 && { filledRanges: data.filledRanges }),
  };
}
