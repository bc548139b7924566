import { LOCAL } from '../../manifest/environment.ts';
import { fill } from '../../shared/words/fill.ts';
import { type SaveResult, saveWorkbook } from '../../xlsx/save/saveWorkbook.ts';
import { editsBetween, isUnchanged } from './grid/changes/editsBetween.ts';
import { FileResults } from './grid/changes/fileResults.ts';
import type { WorkbookSnapshot } from './grid/changes/workbookSnapshot.ts';
import type { BlankCells } from './grid/functions/blankCells.ts';
import { FunctionErrors } from './grid/functions/functionErrors.ts';
import { registerGridFunction } from './grid/functions/gridFunctions.ts';
import { GridWorkbook } from './grid/gridWorkbook.ts';
import { toGridWorkbook } from './grid/sheet/toGridWorkbook.ts';
import { createUniverGrid, type UniverGrid } from './grid/univerGrid.ts';
import type { FunctionCalls } from './pane/functionCalls.ts';
import type { FunctionMetadata } from './pane/functionsMetadata.ts';
import { workbenchRefusals } from './words.ts';
import type { WorkbookFile } from './workbookFile.ts';

/** In milliseconds: functions that become known within this time share one recalculation. */
const RECALCULATION_DELAY = 50;

/** One open workbook: its file, the grid that shows it, and the add-in's functions in its cells. */
export class WorkbenchSession {
  readonly file: WorkbookFile;
  readonly workbook: GridWorkbook;
  /** Resolves once the grid is drawn and takes the keyboard. */
  readonly ready: Promise<void>;
  readonly functionErrors = new FunctionErrors();
  readonly #universe: UniverGrid;
  readonly #opened: WorkbookSnapshot;
  readonly #results: FileResults;
  #saved: WorkbookSnapshot;
  #recalculation: ReturnType<typeof setTimeout> | undefined;

  constructor(file: WorkbookFile, container: HTMLElement) {
    this.file = file;
    this.#universe = createUniverGrid(container);
    const grid = this.#universe.api.createWorkbook(toGridWorkbook(file.workbook, file.name));
    this.workbook = new GridWorkbook(this.#universe, grid, file);
    this.ready = this.#drawn().then(() => {
      this.workbook.fitRows();
      this.#universe.forgetUndo(grid.getId());
    });
    this.#opened = this.workbook.snapshot();
    this.#saved = this.#opened;
    this.#results = new FileResults(this.#opened);
    this.watchResults(() => this.#results.calculated(this.workbook.snapshot()));
  }

  /** Until then a cell with the function shows #NAME?, as in Excel while an add-in loads. */
  makeKnown(metadata: FunctionMetadata, calls: FunctionCalls, blanks: () => BlankCells): void {
    registerGridFunction(this.#universe, LOCAL.namespace, metadata, {
      calls,
      sentences: this.functionErrors,
      blanks,
      sheetName: id => this.workbook.sheets.find(sheet => sheet.id === id)?.name ?? '',
    });
    this.recalculate();
  }

  recalculate(): void {
    clearTimeout(this.#recalculation);
    this.#recalculation = setTimeout(() => {
      this.#universe.forgetFormulas();
      this.#universe.api.getFormula().executeCalculation();
    }, RECALCULATION_DELAY);
  }

  watchResults(tell: () => void): void {
    this.#universe.api.getFormula().calculationResultApplied(tell);
  }

  /** Calls `tell` at every scroll of a sheet. */
  watchScrolling(tell: () => void): void {
    const { api } = this.#universe;
    api.addEvent(api.Event.Scroll, tell);
  }

  get isSaved(): boolean {
    return isUnchanged(editsBetween(this.#saved, this.#results.kept(this.workbook.snapshot())));
  }

  /** The workbook's file with everything that changed since it was opened. */
  save(): SaveResult {
    const now = this.#results.kept(this.workbook.snapshot());
    const renamed = this.#opened.sheets.find(({ id, name }) =>
      now.sheets.some(sheet => sheet.id === id && sheet.name !== name),
    );
    if (renamed)
      return { ok: false, sentence: fill(workbenchRefusals['sheet-renamed'], { name: renamed.name }) };
    const saved = saveWorkbook(this.file.bytes, editsBetween(this.#opened, now), LOCAL.id);
    if (saved.ok) this.#saved = now;
    return saved;
  }

  close(): void {
    clearTimeout(this.#recalculation);
    this.#universe.dispose();
  }

  /** Text has no height before it is drawn. */
  #drawn(): Promise<void> {
    const { api } = this.#universe;
    return new Promise(resolve => {
      api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage === api.Enum.LifecycleStages.Rendered) resolve();
      });
    });
  }
}
