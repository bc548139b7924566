import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { CellRange } from '../../../shared/sheet/cells.ts';
import type { XlsxWorkbook } from '../../../xlsx/workbook.ts';
import { checkSheetName } from '../executor/sheetName.ts';
import { PLAIN_PAGE, type SheetModel, type WorkbookEvent, type WorkbookModel } from '../model.ts';
import { GridSheet, type Unseen } from './gridSheet.ts';

const SPARE = { rows: 200, columns: 20 } as const;
const CELLS_SET = 'sheet.mutation.set-range-values';

/** The grid's workbook, as the executor knows it. */
export class GridWorkbook implements WorkbookModel {
  readonly name: string;
  readonly settings: Map<string, unknown>;
  readonly #api: FUniver;
  readonly #workbook: FWorkbook;
  readonly #unseen = new Map<string, Unseen>();

  constructor(
    api: FUniver,
    workbook: FWorkbook,
    file: XlsxWorkbook,
    settings: Readonly<Record<string, unknown>>,
  ) {
    this.#api = api;
    this.#workbook = workbook;
    this.name = workbook.getName();
    this.settings = new Map(Object.entries(settings));
    for (const [index, sheet] of workbook.getSheets().entries()) {
      const { page = PLAIN_PAGE, protected: isProtected = false } = file.sheets[index] ?? {};
      this.#unseen.set(sheet.getSheetId(), { page, protected: isProtected });
    }
  }

  get sheets(): readonly GridSheet[] {
    return this.#workbook
      .getSheets()
      .map(sheet => new GridSheet(this.#api, sheet, this.#unseenOf(sheet.getSheetId())));
  }

  get active(): GridSheet {
    const sheet = this.#workbook.getActiveSheet();
    return new GridSheet(this.#api, sheet, this.#unseenOf(sheet.getSheetId()));
  }

  set active(sheet: SheetModel) {
    if (sheet.id !== this.active.id) this.#sheet(sheet.id).activate();
  }

  get selection(): CellRange {
    const range = this.#workbook.getActiveRange();
    if (!range) return { row: 0, column: 0, rows: 1, columns: 1 };
    return {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    };
  }

  set selection(range: CellRange) {
    this.active.select(range);
  }

  add(name: string): SheetModel {
    checkSheetName(name, this.sheets);
    const before = this.active;
    const sheet = this.#workbook.create(name, SPARE.rows, SPARE.columns);
    // Excel adds a sheet and leaves the one in front where it is.
    before.activate();
    return new GridSheet(this.#api, sheet, this.#unseenOf(sheet.getSheetId()));
  }

  remove(sheet: SheetModel): void {
    this.#workbook.deleteSheet(sheet.id);
  }

  /** Tells of what a person does, and of what the add-in writes, as Excel does. */
  watch(tell: (event: WorkbookEvent) => void): void {
    this.#workbook.onCommandExecuted(({ id, params }) => {
      if (id !== CELLS_SET) return;
      const { subUnitId, cellValue } = params as {
        subUnitId: string;
        cellValue?: Record<number, Record<number, { s?: unknown } | null>>;
      };
      const range = contentRange(cellValue ?? {});
      if (range) tell({ kind: 'changed', sheet: this.#sheet(subUnitId), range });
    });
    this.#workbook.onSelectionChange(([range]) => {
      if (!range) return;
      const { startRow: row, startColumn: column, endRow, endColumn } = range;
      tell({
        kind: 'selected',
        sheet: this.active,
        range: { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 },
      });
    });
    this.#api.addEvent(this.#api.Event.ActiveSheetChanged, () =>
      tell({ kind: 'activated', sheet: this.active }),
    );
  }

  #sheet(id: string): GridSheet {
    const sheet = this.#workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error('The sheet is gone.');
    return new GridSheet(this.#api, sheet, this.#unseenOf(id));
  }

  #unseenOf(id: string): Unseen {
    const unseen = this.#unseen.get(id) ?? { page: PLAIN_PAGE, protected: false };
    this.#unseen.set(id, unseen);
    return unseen;
  }
}

/** Where contents changed; null where only looks did. */
function contentRange(
  cells: Readonly<Record<number, Readonly<Record<number, { s?: unknown } | null>>>>,
): CellRange | null {
  const touched = Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, cell]) =>
      isContent(cell) ? [[Number(row), Number(column)] as const] : [],
    ),
  );
  if (touched.length === 0) return null;
  const [rows, columns] = [touched.map(([row]) => row), touched.map(([, column]) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

const isContent = (cell: object | null): boolean =>
  cell === null || ['v', 'f', 'p', 'si'].some(part => part in cell);
