import { type CellRange, type CellValue, NO_RESULT } from '../../../shared/cells.ts';
import { isMeasuredFont, wrappedHeight } from '../../../shared/sheet/plan/text/measureText.ts';
import type { XlsxSheet, XlsxWorkbook } from '../../../xlsx/workbook.ts';
import { arraysLeft, arraysOf } from './arrays.ts';
import { eachCell } from './eachCell.ts';
import { conditionalFormatsOf, tablesOf } from './fileRules.ts';
import { checkSheetName, nameOfCopy } from './sheetName.ts';
import { headingsWritten } from './tableHeadings.ts';
import { typedValue } from './typedValue.ts';
import {
  type ArrayModel,
  type ChartModel,
  type ConditionalFormatModel,
  type Freeze,
  type ModelCellLook,
  type PageLook,
  PLAIN_LOOK,
  PLAIN_PAGE,
  type SheetModel,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  type TableModel,
  type WorkbookModel,
  type Written,
  withOwnColours,
} from './workbookModel.ts';

/** As many columns as a sheet of Excel has. */
const COLUMNS = 16_384;
/** In points, of a row in Excel. */
const MOST_HEIGHT = 409;

interface Cell {
  value: CellValue;
  formula: string;
  look: ModelCellLook;
}

/** A sheet in memory, for tests in Node. It keeps formulas and does not calculate them. */
export class MemorySheet implements SheetModel {
  readonly id: string;
  name: string;
  visible = true;
  protected = false;
  merges: readonly CellRange[] = [];
  conditionalFormats: readonly ConditionalFormatModel[] = [];
  tables: readonly TableModel[] = [];
  charts: readonly ChartModel[] = [];
  freeze: Freeze = { rows: 0, columns: 0 };
  page: PageLook = PLAIN_PAGE;
  readonly #cells = new Map<number, Cell>();
  readonly #widths = new Map<number, number>();
  readonly #heights = new Map<number, number>();
  readonly #hiddenRows = new Set<number>();
  #arrays: readonly ArrayModel[] = [];
  #lastColumn = -1;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  value = (row: number, column: number): CellValue => this.#at(row, column)?.value ?? '';
  formula = (row: number, column: number): string => this.#at(row, column)?.formula ?? '';
  look = (row: number, column: number): ModelCellLook => this.#at(row, column)?.look ?? PLAIN_LOOK;
  columnWidth = (column: number): number => this.#widths.get(column) ?? STANDARD_WIDTH;
  setColumnWidth = (column: number, points: number): void => void this.#widths.set(column, points);
  setStandardWidth = (column: number): void => void this.#widths.delete(column);
  rowHeight = (row: number): number =>
    this.#hiddenRows.has(row) ? 0 : (this.#heights.get(row) ?? this.#fittedHeight(row));
  /** Whether no width was given to the column. */
  isStandardWidth = (column: number): boolean => !this.#widths.has(column);
  /** Whether the row follows its text, and no height was given to it. */
  isFitted = (row: number): boolean => !this.#heights.has(row);
  setRowHeight = (row: number, points: number): void => {
    this.#hiddenRows.delete(row);
    this.#heights.set(row, points);
  };
  isRowHidden = (row: number): boolean => this.#hiddenRows.has(row) || this.#heights.get(row) === 0;
  setRowHidden = (row: number, isHidden: boolean): void => {
    if (isHidden) this.#hiddenRows.add(row);
    else this.#hiddenRows.delete(row);
  };
  fitRows = ({ row, rows }: CellRange): void => {
    for (let r = row; r < row + rows; r++) this.#heights.delete(r);
  };

  write(range: CellRange, values: readonly (readonly (Written | null)[])[]): void {
    const { row, column } = range;
    eachCell(values, (written, r, c) => {
      if (written === null) return;
      const cell = this.#make(row + r, column + c);
      if (typeof written === 'string' && written.startsWith('=')) {
        Object.assign(cell, { formula: written, value: '#NAME?' });
        return;
      }
      const typed =
        typeof written === 'string' ? typedValue(written, cell.look.numberFormat) : { value: written };
      Object.assign(cell, { formula: '', value: typed.value });
      if (typed.numberFormat) cell.look = { ...cell.look, numberFormat: typed.numberFormat };
    });
    const { tables, headings } = headingsWritten(this, range);
    this.tables = tables;
    for (const { text, ...cell } of headings)
      Object.assign(this.#make(cell.row, cell.column), { formula: '', value: text });
  }

  restyle({ row, column, rows, columns }: CellRange, look: Partial<ModelCellLook>): void {
    const change = withOwnColours(look);
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const cell = this.#make(r, c);
        cell.look = { ...cell.look, ...change };
      }
    }
  }

  get arrays(): readonly ArrayModel[] {
    return arraysLeft(this.#arrays, this);
  }

  used(): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, { value, formula }] of this.#cells) {
      if (value === '' && formula === '') continue;
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Takes everything that another sheet has, but for its id and its name. */
  fillFrom(other: MemorySheet): void {
    for (const [key, cell] of other.#cells) this.#cells.set(key, { ...cell });
    for (const [column, points] of other.#widths) this.#widths.set(column, points);
    for (const [row, points] of other.#heights) this.#heights.set(row, points);
    for (const row of other.#hiddenRows) this.#hiddenRows.add(row);
    const { merges, conditionalFormats, tables, charts, freeze, page, visible } = other;
    Object.assign(this, { merges, conditionalFormats, tables, charts, freeze, page, visible });
    this.protected = other.protected;
    this.#arrays = other.arrays;
    this.#lastColumn = other.#lastColumn;
  }

  /** Takes the values of a file without Excel's conversion of typed text. */
  load(sheet: XlsxSheet): void {
    const { cells, freeze, page, visible, protected: isProtected } = sheet;
    eachCell(cells.values, (value, r, c) => {
      const formula = cells.formulas[r]?.[c] ?? '';
      const numberFormat = cells.formats[r]?.[c] ?? 'General';
      if (value === '' && formula === '' && numberFormat === 'General') return;
      const shown = value === NO_RESULT ? '' : value;
      Object.assign(this.#make(r, c), { value: shown, formula, look: { ...PLAIN_LOOK, numberFormat } });
    });
    for (const { row, column, style } of sheet.styles) {
      this.restyle({ row, column, rows: 1, columns: 1 }, style);
    }
    for (const [column, points] of sheet.columnWidths) this.#widths.set(column, points);
    for (const [row, points] of sheet.rowHeights) this.#heights.set(row, points);
    for (const row of sheet.hiddenRows) this.#hiddenRows.add(row);
    this.merges = cells.merges;
    this.conditionalFormats = conditionalFormatsOf(sheet.conditionalFormats);
    this.tables = tablesOf(sheet.tables);
    this.#arrays = arraysOf(sheet);
    Object.assign(this, { freeze, page, visible, protected: isProtected });
  }

  /** As high as the wrapped texts need. Excel fits no row to a merged cell. */
  #fittedHeight(row: number): number {
    let height = STANDARD_HEIGHT;
    for (let column = 0; column <= this.#lastColumn; column++) {
      const cell = this.#at(row, column);
      if (!cell?.look.wrap || cell.value === '' || this.#isMerged(row, column)) continue;
      height = Math.max(height, fittedHeight(String(cell.value), this.columnWidth(column), cell.look));
    }
    return Math.min(MOST_HEIGHT, height);
  }

  #isMerged = (row: number, column: number): boolean =>
    this.merges.some(
      merge =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );

  #at = (row: number, column: number): Cell | undefined => this.#cells.get(row * COLUMNS + column);

  #make(row: number, column: number): Cell {
    const cell = this.#at(row, column) ?? { value: '', formula: '', look: PLAIN_LOOK };
    this.#cells.set(row * COLUMNS + column, cell);
    this.#lastColumn = Math.max(this.#lastColumn, column);
    return cell;
  }
}

/** In points. A font that cannot be measured is taken for Calibri. */
function fittedHeight(text: string, width: number, { fontName, fontSize, bold }: ModelCellLook): number {
  const font = isMeasuredFont(fontName) ? fontName : 'Calibri';
  const needed = wrappedHeight(text, width, { font, size: fontSize, bold });
  return Math.ceil(needed / PIXEL) * PIXEL;
}

/** In points: Excel rounds a height to whole pixels. */
const PIXEL = 0.75;

export class MemoryWorkbook implements WorkbookModel {
  readonly name: string;
  readonly #sheets: MemorySheet[] = [];
  readonly settings = new Map<string, unknown>();
  isStructureLocked = false;
  selection: CellRange = { row: 0, column: 0, rows: 1, columns: 1 };
  #active: SheetModel | null = null;
  #made = 0;

  constructor(name = 'Report.xlsx') {
    this.name = name;
  }

  static from(workbook: XlsxWorkbook, name?: string): MemoryWorkbook {
    const model = new MemoryWorkbook(name);
    for (const sheet of workbook.sheets) model.add(sheet.cells.name).load(sheet);
    return model;
  }

  get sheets(): readonly MemorySheet[] {
    return this.#sheets;
  }

  get active(): SheetModel {
    const active = this.#active ?? this.#sheets[0];
    if (!active) throw new Error('A workbook has at least one sheet.');
    return active;
  }

  set active(sheet: SheetModel) {
    this.#active = sheet;
  }

  add(name: string): MemorySheet {
    checkSheetName(name, this.#sheets);
    this.#made++;
    const sheet = new MemorySheet(`{${String(this.#made).padStart(8, '0')}}`, name);
    this.#sheets.push(sheet);
    return sheet;
  }

  copy(sheet: SheetModel): MemorySheet {
    const at = this.#sheets.findIndex(({ id }) => id === sheet.id);
    const copy = this.add(nameOfCopy(sheet.name, this.#sheets));
    this.#sheets.splice(at + 1, 0, ...this.#sheets.splice(-1));
    copy.fillFrom(this.#sheets[at] as MemorySheet);
    return copy;
  }

  remove(sheet: SheetModel): void {
    const index = this.#sheets.findIndex(({ id }) => id === sheet.id);
    this.#sheets.splice(index, 1);
    if (this.#active?.id === sheet.id) this.#active = null;
  }
}
