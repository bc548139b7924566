import type { FWorkbook } from '@univerjs/sheets/facade';
import { a1, type CellRange } from '../../../shared/cells.ts';
import { arraysOf } from '../model/arrays.ts';
import { chartsOfFile, conditionalFormatsOf, tablesOf } from '../model/fileRules.ts';
import { checkSheetName, nameOfCopy } from '../model/sheetName.ts';
import type { SheetModel, WorkbookEvent, WorkbookModel } from '../model/workbookModel.ts';
import type { WorkbookFile } from '../workbookFile.ts';
import { contentRange, type SetCells, styleRange } from './changes/contentRange.ts';
import { splitArrayRefusal } from './changes/splitArrayRefusal.ts';
import type { WorkbookSnapshot } from './changes/workbookSnapshot.ts';
import { giveResults, resultCells } from './sheet/filledCells.ts';
import { GridSheet } from './sheet/gridSheet.ts';
import { SET_CELLS } from './sheet/setCells.ts';
import { gridSheetId } from './sheet/toGridWorkbook.ts';
import { emptyUnshown, type UnshownSheet } from './sheet/unshownSheet.ts';
import type { UniverGrid } from './univerGrid.ts';

/** The grid's operation for every selection: by mouse, keyboard, name box or code. */
const SELECT = 'sheet.operation.set-selections';
const DRAGGING = 1;
/** The grid's mutations of whole sheets. */
const SHEET_EVENTS: Readonly<Record<string, 'added' | 'deleted' | 'renamed' | 'shown'>> = {
  'sheet.mutation.insert-sheet': 'added',
  'sheet.mutation.remove-sheet': 'deleted',
  'sheet.mutation.set-worksheet-name': 'renamed',
  'sheet.mutation.set-worksheet-hidden': 'shown',
};
const SPARE = { rows: 200, columns: 20 } as const;

interface WatchedParameters extends SetCells {
  readonly type?: number;
  /** Of a sheet that is added. */
  readonly sheet?: { readonly id: string };
}

/** What the grid takes from a workbook's file. */
export type GridFile = Pick<WorkbookFile, 'workbook' | 'settings' | 'isStructureLocked'> &
  Partial<Pick<WorkbookFile, 'charts'>>;

/** The workbook in the grid, as the executor sees it. */
export class GridWorkbook implements WorkbookModel {
  readonly name: string;
  readonly settings: Map<string, unknown>;
  isStructureLocked: boolean;
  readonly #universe: UniverGrid;
  readonly #workbook: FWorkbook;
  readonly #unseen = new Map<string, UnshownSheet>();

  constructor(universe: UniverGrid, workbook: FWorkbook, file: GridFile) {
    this.#universe = universe;
    this.#workbook = workbook;
    this.name = workbook.getName();
    this.settings = new Map(Object.entries(file.settings));
    this.isStructureLocked = file.isStructureLocked;
    const sheets = file.workbook.sheets.map((sheet, index) => {
      const { cells, page, protected: isProtected } = sheet;
      const id = gridSheetId(index);
      const ranges = (sheet.filledRanges ?? []).map(({ range }) => range);
      const results = ranges.flatMap(range => resultCells(cells, range));
      const filling = new Set(ranges.map(a1));
      this.#unseen.set(id, {
        page,
        protected: isProtected,
        results,
        arrays: arraysOf(sheet),
        singleFormula: (row, column) =>
          filling.has(a1({ row, column })) ? '' : (cells.formulas[row]?.[column] ?? ''),
        conditionalFormats: conditionalFormatsOf(sheet.conditionalFormats),
        tables: tablesOf(sheet.tables),
        charts: chartsOfFile(file.charts?.get(cells.name)),
      });
      return { id, cells, ranges };
    });
    giveResults(universe.formulas, workbook.getId(), sheets);
    this.#keepHeadings();
  }

  get sheets(): readonly GridSheet[] {
    return this.#workbook.getSheets().map(sheet => this.#gridSheet(sheet));
  }

  get active(): GridSheet {
    return this.#gridSheet(this.#workbook.getActiveSheet());
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
    // Excel adds a sheet without activating it.
    before.activate();
    return this.#gridSheet(sheet);
  }

  copy(sheet: SheetModel): GridSheet {
    const before = this.active;
    const own = this.#workbook.getSheetBySheetId(sheet.id);
    if (!own) throw new Error('The sheet is gone.');
    const name = nameOfCopy(sheet.name, this.sheets);
    const copy = this.#workbook.duplicateSheet(own);
    this.#unseen.set(copy.getSheetId(), { ...(this.#unseen.get(sheet.id) ?? emptyUnshown()) });
    copy.setName(name);
    before.activate();
    return this.#gridSheet(copy);
  }

  remove(sheet: SheetModel): void {
    this.#workbook.deleteSheet(sheet.id);
  }

  /** As Excel on opening a file: a row without a height of its own is as high as its text. */
  fitRows(): void {
    for (const sheet of this.sheets) for (const range of sheet.rowsWithoutHeight()) sheet.fitRows(range);
  }

  snapshot(): WorkbookSnapshot {
    return {
      sheets: this.sheets.map(sheet => sheet.snapshot()),
      settings: structuredClone(Object.fromEntries(this.settings)),
    };
  }

  /** Reports what a person does and what the add-in writes, as Excel does. */
  watch(tell: (event: WorkbookEvent) => void): void {
    const { api } = this.#universe;
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      if ((params as Partial<SetCells> | undefined)?.unitId !== this.#workbook.getId()) return;
      const { subUnitId, cellValue = {}, type, sheet } = params as WatchedParameters;
      if (id === SELECT && type !== DRAGGING) {
        tell({ kind: 'selected', sheet: this.#sheet(subUnitId), range: this.selection });
      }
      // Excel reports what was written, not the results of formulas.
      const isWritten = !options?.applyFormulaCalculationResult && !options?.fromFormula;
      if (id === SET_CELLS && isWritten) {
        const [written, restyled] = [contentRange(cellValue), styleRange(cellValue)];
        if (written) tell({ kind: 'changed', sheet: this.#sheet(subUnitId), range: written });
        else if (restyled) tell({ kind: 'restyled', sheet: this.#sheet(subUnitId), range: restyled });
      }
      const ofSheet = SHEET_EVENTS[id];
      if (ofSheet === 'deleted') tell({ kind: ofSheet, sheet: { id: subUnitId } });
      else if (ofSheet) tell({ kind: ofSheet, sheet: this.#sheet(subUnitId ?? sheet?.id) });
    });
    api.getFormula().calculationResultApplied(() => tell({ kind: 'calculated', sheet: this.active }));
    api.addEvent(api.Event.ActiveSheetChanged, () => tell({ kind: 'activated', sheet: this.active }));
  }

  /** What a person types into a part of an array is refused when it is typed, and told here. */
  refuseSplitArrays(tell: (sentence: string) => void): void {
    this.#universe.changes.refuse = change => {
      if ((change.params as Partial<SetCells> | undefined)?.unitId !== this.#workbook.getId()) return false;
      const sentence = splitArrayRefusal(change, id => this.#sheet(id));
      if (sentence !== null) tell(sentence);
      return sentence !== null;
    };
  }

  /** A heading of a table is a text and the name of its column, by whatever way it is written. */
  #keepHeadings(): void {
    const { api } = this.#universe;
    const awaited = new Map<string, CellRange>();
    const keep = (id: string, range: CellRange): void => {
      if (this.#workbook.getSheetBySheetId(id) && this.#sheet(id).keepHeadings(range)) awaited.set(id, range);
      else awaited.delete(id);
    };
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      const { unitId, subUnitId = '', cellValue = {} } = (params ?? {}) as Partial<SetCells>;
      if (id !== SET_CELLS || unitId !== this.#workbook.getId()) return;
      if (options?.applyFormulaCalculationResult || options?.fromFormula) return;
      const written = contentRange(cellValue);
      if (written) keep(subUnitId, written);
    });
    api.getFormula().calculationResultApplied(() => {
      for (const [id, range] of [...awaited]) keep(id, range);
    });
  }

  #sheet(id: string): GridSheet {
    const sheet = this.#workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error('The sheet is gone.');
    return this.#gridSheet(sheet);
  }

  #gridSheet(sheet: ReturnType<FWorkbook['getActiveSheet']>): GridSheet {
    const id = sheet.getSheetId();
    const unseen = this.#unseen.get(id) ?? emptyUnshown();
    this.#unseen.set(id, unseen);
    return new GridSheet(this.#universe, sheet, unseen);
  }
}
