import { type CellAddress, type CellRange, type CellValue, NO_RESULT } from '../../../shared/cells.ts';
import type { StyledCell, XlsxFilledRange } from '../../workbook.ts';
import { refuseFile } from '../fileRefused.ts';
import type { ReadingLimits } from '../readingLimits.ts';
import { type CellFormat, PLAIN_FORMAT } from '../styles/cellFormat.ts';
import type { RuleLook } from '../styles/ruleLooks.ts';
import { isTrue, wholeNumber } from '../xml/attributes.ts';
import type { ElementReader } from '../xml/readElements.ts';
import { CellFormulas } from './cellFormulas.ts';
import { cellPlace, MOST_COLUMNS, MOST_ROWS } from './cellPlace.ts';
import { cellValue, type ValueContext } from './cellValue.ts';
import { richTextReader } from './richText.ts';
import { UsedCells } from './usedCells.ts';

/**
 * The most cells that formulas of other cells fill in a sheet, as far as they are known to do so. Ranges of one formula do not
 * overlap in Excel's files; those of a hostile one may, a thousand times over.
 */
const MOST_FILLED = 1_000_000;

/** What all sheets of a workbook share. */
export interface BookContext extends ValueContext {
  readonly formats: readonly CellFormat[];
  /** The colours of conditional formats. */
  readonly ruleLooks: readonly RuleLook[];
  readonly limits: ReadingLimits;
}

/** The rows and cells of a sheet. */
export interface SheetData {
  readonly used: UsedCells;
  readonly styles: StyledCell[];
  readonly filledRanges: XlsxFilledRange[];
  /** Zero-based row to height in points, where it does not follow its text. */
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
}

export const emptySheetData = (limits: ReadingLimits): SheetData => ({
  used: new UsedCells(limits),
  styles: [],
  filledRanges: [],
  rowHeights: new Map(),
  hiddenRows: new Set(),
});

/** Reads rows and cells into `data`. Rows and cells that do not say where they are follow the one before them. */
export function sheetDataReader(data: SheetData, book: BookContext): ElementReader {
  let row = -1;
  let column = -1;
  const c = cellReader(data, book, name => {
    const place = name === undefined ? { row, column: column + 1 } : cellPlace(name);
    if (place === null || place.column >= MOST_COLUMNS || place.row < 0) return refuseFile('damaged');
    column = place.column;
    return place;
  });
  const open: ElementReader['open'] = ({ r, ht, customHeight, hidden }) => {
    row = r === undefined ? row + 1 : (wholeNumber(r) ?? 0) - 1;
    column = -1;
    if (row < 0 || row >= MOST_ROWS) refuseFile('damaged');
    // Without a custom height it is what the row's text was last measured to need (ECMA-376 part 1, 18.3.1.73).
    if (ht !== undefined && isTrue(customHeight)) data.rowHeights.set(row, Number(ht));
    if (isTrue(hidden)) data.hiddenRows.add(row);
  };
  return { inside: { row: { open, inside: { c } } } };
}

function cellReader(
  { used, styles, filledRanges }: SheetData,
  book: BookContext,
  placeOf: (name: string | undefined) => CellAddress,
): ElementReader {
  const formulas = new CellFormulas(book.limits);
  const inline = richTextReader();
  let place: CellAddress = { row: 0, column: 0 };
  let type = 'n';
  let format = PLAIN_FORMAT;
  let text = '';
  let isMarked = false;
  let filledCells = 0;
  return {
    open: ({ r, t = 'n', s, cm }) => {
      book.limits.countCell();
      place = placeOf(r);
      type = t;
      format = book.formats[Number(s ?? 0)] ?? PLAIN_FORMAT;
      text = '';
      isMarked = cm !== undefined;
    },
    inside: {
      f: formulas.element,
      is: { inside: inline.inside },
      v: {
        text: own => {
          text = own;
        },
      },
    },
    close: () => {
      const { row, column } = place;
      const { style, numberFormat } = format;
      if (style !== null) styles.push({ row, column, style });
      const formula = formulas.take(place);
      const filled = formulas.takeFilled(isMarked);
      if (filled !== null && isFirstOf(filled.range, place)) {
        filledCells += filled.range.rows * filled.range.columns;
        if (filledCells <= MOST_FILLED) filledRanges.push(filled);
      }
      const written = inline.take();
      const held: CellValue = type === 'inlineStr' ? written : cellValue(type, text, book);
      // A result that is an empty text has the type of one.
      const isCalculated = formula === '' || text !== '' || type === 'str' || type === 'inlineStr';
      const value = isCalculated ? held : NO_RESULT;
      if (value !== '' || formula !== '') used.put(row, column, value, numberFormat, formula);
    },
  };
}

const isFirstOf = (range: CellRange, { row, column }: CellAddress): boolean =>
  range.row === row && range.column === column;
