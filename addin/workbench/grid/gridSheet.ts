import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange, CellValue } from '../../../shared/sheet/cells.ts';
import { eachCell } from '../eachCell.ts';
import {
  type CellLook,
  type Freeze,
  type PageLook,
  PLAIN_PAGE,
  type SheetModel,
  type Written,
} from '../model.ts';
import { typedValue } from '../typedValue.ts';
import { fromGridCell, fromGridStyle, toGridCell, toGridStyle } from './gridLook.ts';
import { toPixels, toPoints } from './pixels.ts';

/** What a file says of a sheet that the grid does not show. */
export interface Unseen {
  page: PageLook;
  protected: boolean;
}

const SET_CELLS = 'sheet.mutation.set-range-values';

/** A sheet of the grid, as the executor knows it: the grid itself is what holds it. */
export class GridSheet implements SheetModel {
  readonly #api: FUniver;
  readonly #sheet: FWorksheet;
  readonly #unseen: Unseen;

  constructor(api: FUniver, sheet: FWorksheet, unseen: Unseen = { page: PLAIN_PAGE, protected: false }) {
    this.#api = api;
    this.#sheet = sheet;
    this.#unseen = unseen;
  }

  get id(): string {
    return this.#sheet.getSheetId();
  }

  get name(): string {
    return this.#sheet.getSheetName();
  }

  set name(name: string) {
    this.#sheet.setName(name);
  }

  get visible(): boolean {
    return !this.#sheet.isSheetHidden();
  }

  set visible(visible: boolean) {
    if (visible) this.#sheet.showSheet();
    else this.#sheet.hideSheet();
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

  value = (row: number, column: number): CellValue => fromGridCell(this.#raw(row, column));
  formula = (row: number, column: number): string => this.#raw(row, column)?.f ?? '';

  look(row: number, column: number): CellLook {
    const style = this.#raw(row, column)?.s;
    const workbook = this.#sheet.getWorkbook();
    return fromGridStyle(typeof style === 'string' ? workbook.getStyles().get(style) : style);
  }

  write(range: CellRange, values: readonly (readonly (Written | null)[])[]): void {
    eachCell(values, (written, r, c) => {
      if (written === null) return;
      const [row, column] = [range.row + r, range.column + c];
      const cell = this.#sheet.getRange(row, column);
      if (typeof written === 'string' && written.startsWith('=')) {
        cell.setValue({ f: written });
        return;
      }
      const typed =
        typeof written === 'string'
          ? typedValue(written, this.look(row, column).numberFormat)
          : { value: written };
      if (typed.numberFormat)
        this.restyle({ row, column, rows: 1, columns: 1 }, { numberFormat: typed.numberFormat });
      cell.setValue({ ...toGridCell(typed.value, ''), f: null, si: null, p: null });
    });
  }

  restyle({ row, column, rows, columns }: CellRange, look: Partial<CellLook>): void {
    const s = toGridStyle(look);
    const line = (): Record<number, object> =>
      Object.fromEntries(span(column, columns).map(c => [c, { s: { ...s } }]));
    this.#api.syncExecuteCommand(SET_CELLS, {
      unitId: this.#sheet.getWorkbook().getUnitId(),
      subUnitId: this.id,
      cellValue: Object.fromEntries(span(row, rows).map(r => [r, line()])),
    });
  }

  columnWidth = (column: number): number => toPoints(this.#sheet.getColumnWidth(column));
  setColumnWidth = (column: number, points: number): void =>
    void this.#sheet.setColumnWidth(column, toPixels(points));
  rowHeight = (row: number): number => toPoints(this.#sheet.getRowHeight(row));
  setRowHeight = (row: number, points: number): void =>
    void this.#sheet.setRowHeightsForced(row, 1, toPixels(points));
  fitRows = ({ row, rows }: CellRange): void => void this.#sheet.setRowAutoHeight(row, rows);

  get merges(): readonly CellRange[] {
    return this.#sheet.getMergedRanges().map(merged => ({
      row: merged.getRow(),
      column: merged.getColumn(),
      rows: merged.getHeight(),
      columns: merged.getWidth(),
    }));
  }

  get freeze(): Freeze {
    const { xSplit, ySplit } = this.#sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set freeze({ rows, columns }: Freeze) {
    if (rows === 0 && columns === 0) this.#sheet.cancelFreeze();
    else
      this.#sheet.setFreeze({
        xSplit: columns,
        ySplit: rows,
        startRow: rows || -1,
        startColumn: columns || -1,
      });
  }

  used(): CellRange | null {
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
    this.#sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell || (fromGridCell(cell) === '' && !cell.f)) return;
        [top, left, bottom, right] = [
          Math.min(top, row),
          Math.min(left, column),
          Math.max(bottom, row),
          Math.max(right, column),
        ];
      });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  activate(): void {
    this.#sheet.activate();
  }

  select({ row, column, rows, columns }: CellRange): void {
    const range = this.#sheet.getRange(row, column, rows, columns);
    this.#sheet.setActiveRange(range);
    this.#sheet.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 1));
  }

  #raw(row: number, column: number) {
    return this.#sheet.getSheet().getCellRaw(row, column);
  }
}

const span = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => start + index);
