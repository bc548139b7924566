import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { a1, type CellRange, type CellValue } from '../../../../shared/cells.ts';
import { arraysLeft } from '../../model/arrays.ts';
import { eachCell } from '../../model/eachCell.ts';
import { headingsWritten, isHeadingAwaited } from '../../model/tableHeadings.ts';
import { typedValue } from '../../model/typedValue.ts';
import {
  type ArrayModel,
  type ChartModel,
  type ConditionalFormatModel,
  type Freeze,
  type ModelCellLook,
  type PageLook,
  type SheetModel,
  STANDARD_WIDTH,
  type TableModel,
  type Written,
} from '../../model/workbookModel.ts';
import { takeSnapshot } from '../changes/takeSnapshot.ts';
import type { SheetSnapshot } from '../changes/workbookSnapshot.ts';
import { toPixels, toPoints } from '../pixels.ts';
import type { UniverGrid } from '../univerGrid.ts';
import { spilledRanges } from './filledCells.ts';
import { fromGridCell, fromGridStyle, toGridCell, toGridStyle } from './gridCellLook.ts';
import { hideRow } from './hideRow.ts';
import { type Scrolled, scrolledBy } from './scrolled.ts';
import { setCellStyles, setCells } from './setCells.ts';
import { SPARE_COLUMNS, SPARE_ROWS } from './toGridWorkbook.ts';
import type { UnshownSheet } from './unshownSheet.ts';

/** Of a cell that held a formula or a rich text. */
const NO_FORMULA = { f: null, si: null, p: null } as const;

/** The cells that formulas have spilled into. */
type Spills = Record<number, Record<number, Nullable<ICellData>>>;

/** A sheet of the grid, as the executor sees it. Its data is in the grid. */
export class GridSheet implements SheetModel {
  readonly #universe: UniverGrid;
  readonly #facade: FWorksheet;
  readonly #sheet: Worksheet;
  readonly #unseen: UnshownSheet;

  constructor(universe: UniverGrid, facade: FWorksheet, unseen: UnshownSheet) {
    this.#universe = universe;
    this.#facade = facade;
    this.#sheet = facade.getSheet();
    this.#unseen = unseen;
  }

  get id(): string {
    return this.#sheet.getSheetId();
  }

  get name(): string {
    return this.#sheet.getName();
  }

  set name(name: string) {
    this.#facade.setName(name);
  }

  get visible(): boolean {
    return !this.#facade.isSheetHidden();
  }

  set visible(visible: boolean) {
    if (visible) this.#facade.showSheet();
    else this.#facade.hideSheet();
  }

  get protected(): boolean {
    return this.#unseen.protected;
  }

  set protected(isProtected: boolean) {
    this.#unseen.protected = isProtected;
  }

  get page(): PageLook {
    return this.#unseen.page;
  }

  set page(page: PageLook) {
    this.#unseen.page = page;
  }

  value = (row: number, column: number): CellValue => {
    const calculated = this.#universe.calculation(this.#sheet.getUnitId(), this.id, row, column);
    const own = fromGridCell(calculated ?? this.#cell(row, column));
    return own === '' ? fromGridCell(this.#spilled(row, column)) : own;
  };

  formula = (row: number, column: number): string => {
    const cell = this.#cell(row, column);
    // A formula that was filled down has the id of the one it came from.
    return cell?.f ?? (cell?.si ? this.#facade.getRange(row, column).getFormula() : '');
  };

  look(row: number, column: number): ModelCellLook {
    return this.#lookOf(this.#cell(row, column));
  }

  write(range: CellRange, values: readonly (readonly (Written | null)[])[]): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    this.#makeRoom(range);
    eachCell(values, (written, r, c) => {
      if (written === null) return;
      const [row, column] = [range.row + r, range.column + c];
      cells[row] ??= {};
      cells[row][column] = this.#written(written, row, column);
    });
    setCells(this.#universe.api, this.#sheet, cells);
  }

  /**
   * Makes texts of the headings of tables that were written in a range, as Excel does. Returns whether one is a formula that
   * is not calculated yet.
   */
  keepHeadings(range: CellRange): boolean {
    const { tables, headings } = headingsWritten(this, range);
    this.#unseen.tables = tables;
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, text } of headings)
      cells[row] = { ...cells[row], [column]: { ...NO_FORMULA, ...toGridCell(text, '') } };
    if (headings.length > 0) setCells(this.#universe.api, this.#sheet, cells);
    return isHeadingAwaited(this, range);
  }

  restyle({ row, column, rows, columns }: CellRange, look: Partial<ModelCellLook>): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    const lastRow = Math.min(row + rows, this.#sheet.getRowCount());
    const lastColumn = Math.min(column + columns, this.#sheet.getColumnCount());
    for (let r = row; r < lastRow; r++) {
      const line: Record<number, ICellData> = {};
      for (let c = column; c < lastColumn; c++) line[c] = { s: toGridStyle(look) };
      cells[r] = line;
    }
    setCellStyles(this.#universe.api, this.#sheet, cells);
  }

  columnWidth = (column: number): number => toPoints(this.#sheet.getColumnManager().getColumnWidth(column));
  setColumnWidth = (column: number, points: number): void =>
    void this.#facade.setColumnWidth(column, toPixels(points));
  setStandardWidth = (column: number): void => this.setColumnWidth(column, STANDARD_WIDTH);
  rowHeight = (row: number): number =>
    this.isRowHidden(row) ? 0 : toPoints(this.#sheet.getRowManager().getRowHeight(row));
  setRowHeight = (row: number, points: number): void => {
    this.setRowHidden(row, false);
    this.#facade.setRowHeightsForced(row, 1, toPixels(points));
  };
  isRowHidden = (row: number): boolean => !this.#sheet.getRowVisible(row);
  setRowHidden = (row: number, isHidden: boolean): void => {
    if (isHidden === this.isRowHidden(row)) return;
    hideRow(this.#universe.api, this.#sheet, row, isHidden);
  };
  fitRows = ({ row, rows }: CellRange): void => void this.#facade.setRowAutoHeight(row, rows);

  get merges(): readonly CellRange[] {
    return this.#sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }));
  }

  /** The grid neither reads nor draws them. */
  get conditionalFormats(): readonly ConditionalFormatModel[] {
    return this.#unseen.conditionalFormats;
  }

  get tables(): readonly TableModel[] {
    return this.#unseen.tables;
  }

  get charts(): readonly ChartModel[] {
    return this.#unseen.charts;
  }

  set charts(charts: readonly ChartModel[]) {
    this.#unseen.charts = charts;
  }

  get arrays(): readonly ArrayModel[] {
    return arraysLeft(this.#unseen.arrays, this);
  }

  get freeze(): Freeze {
    const { xSplit, ySplit } = this.#sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set freeze({ rows, columns }: Freeze) {
    if (rows === 0 && columns === 0) this.#facade.cancelFreeze();
    else
      this.#facade.setFreeze({
        xSplit: columns,
        ySplit: rows,
        startRow: rows || -1,
        startColumn: columns || -1,
      });
  }

  used(): CellRange | null {
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
    const count = (row: number, column: number, cell: Nullable<ICellData>): void => {
      if (!cell || (fromGridCell(cell) === '' && !cell.f && !cell.si)) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    };
    this.#sheet.getCellMatrix().forValue(count);
    for (const [row, line] of Object.entries(this.#spills() ?? {}))
      for (const [column, cell] of Object.entries(line ?? {})) count(Number(row), Number(column), cell);
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Runs of used rows without a height from the file or a person. */
  rowsWithoutHeight(): CellRange[] {
    const used = this.used();
    if (!used) return [];
    const given = this.#sheet.getRowManager().getRowData();
    const runs: { row: number; column: number; rows: number; columns: number }[] = [];
    for (let row = used.row; row < used.row + used.rows; row++) {
      const run = runs.at(-1);
      if (given[row]?.ia === 0) continue;
      if (run && run.row + run.rows === row) run.rows++;
      else runs.push({ row, column: 0, rows: 1, columns: 1 });
    }
    return runs;
  }

  scrolled = (): Scrolled => scrolledBy(this, this.#facade.getScrollState());

  activate(): void {
    this.#facade.activate();
  }

  select({ row, column, rows, columns }: CellRange): void {
    this.#facade.setActiveRange(this.#facade.getRange(row, column, rows, columns));
    this.#facade.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 1));
  }

  /** The present sheet, to find later what has changed. */
  snapshot(): SheetSnapshot {
    const { results } = this.#unseen;
    return takeSnapshot(this, this.#sheet, { results, spills: this.#spillRanges() }, cell =>
      this.#lookOf(cell),
    );
  }

  /**
   * The ranges of formulas that spill. A formula of a file that does not say that it spills fills one cell in Excel, though
   * the grid shows more.
   */
  #spillRanges(): CellRange[] {
    const arrays = this.arrays.map(({ range }) => a1(range));
    return spilledRanges(this.#universe.formulas, this.#sheet.getUnitId(), this.id).filter(range => {
      const formula = this.formula(range.row, range.column);
      const isSingle = formula === this.#unseen.singleFormula(range.row, range.column);
      return formula !== '' && !isSingle && !arrays.includes(a1(range));
    });
  }

  /** The grid's sheets are only as large as needed, unlike Excel's. */
  #makeRoom({ row, column, rows, columns }: CellRange): void {
    if (row + rows > this.#sheet.getRowCount()) this.#facade.setRowCount(row + rows + SPARE_ROWS);
    if (column + columns > this.#sheet.getColumnCount())
      this.#facade.setColumnCount(column + columns + SPARE_COLUMNS);
  }

  #written(written: Written, row: number, column: number): ICellData {
    if (typeof written === 'string' && written.startsWith('='))
      return { ...NO_FORMULA, f: written, v: null, t: null };
    if (typeof written !== 'string') return { ...NO_FORMULA, ...toGridCell(written, '') };
    const { value, numberFormat } = typedValue(written, this.look(row, column).numberFormat);
    const cell = value === '' ? { v: null, t: null } : toGridCell(value, '');
    return { ...NO_FORMULA, ...cell, ...(numberFormat && { s: toGridStyle({ numberFormat }) }) };
  }

  #lookOf(cell: Nullable<ICellData>): ModelCellLook {
    const style = cell?.s;
    const styles = this.#facade.getWorkbook().getStyles();
    return fromGridStyle(typeof style === 'string' ? styles.get(style) : style);
  }

  #cell = (row: number, column: number): Nullable<ICellData> => this.#sheet.getCellRaw(row, column);

  #spilled = (row: number, column: number): Nullable<ICellData> => this.#spills()?.[row]?.[column];

  #spills(): Spills | undefined {
    const unit = this.#universe.formulas.getArrayFormulaCellData()[this.#sheet.getUnitId()];
    return unit?.[this.id] as Spills | undefined;
  }
}
