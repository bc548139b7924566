import type { CellAddress, CellRange, SheetCells } from '../../shared/cells.ts';
import type { CellWrite } from '../../shared/checks/repair.ts';
import type { FormatPlan } from '../../shared/sheet/plan/formatPlan.ts';

/** One visible sheet, read whole. `id` outlives renaming; with the name it finds the sheet again in a reopened file. */
export interface OpenSheet {
  readonly id: string;
  readonly cells: SheetCells;
  readonly protected: boolean;
  readonly active: boolean;
}

/** How far long work has come, from 0 to 1. */
export type Progress = (share: number) => void;

export interface SheetChange {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What the pane is told of while it stands open. */
export interface WorkbookListener {
  /** Contents changed, by a person or by us. Looks alone do not count. */
  changed(change: SheetChange): void;
  /** The person selected cells: the first of them. */
  selected(sheet: string, cell: CellAddress): void;
  activated(sheet: string): void;
}

/** A table to be written to a sheet of its own. Every cell is text, whatever it begins with. */
export interface Listing {
  readonly sheetName: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** In points, a column each. */
  readonly widths: readonly number[];
}

/**
 * The workbook that the pane stands beside: the only way to Excel. Every call rejects with an `ExcelFailure`, whose
 * sentence names the next step; a call that failed has changed nothing, or has put back what it changed. `sheet` is an
 * `OpenSheet`'s id.
 */
export interface OpenWorkbook {
  /** "Report.xlsx". */
  name(): Promise<string>;
  readSheets(): Promise<readonly OpenSheet[]>;
  select(sheet: string, cell: CellAddress): Promise<void>;
  /** How many cells would look otherwise than they do, with columns, panes and page counted one each. */
  countChanges(sheet: string, plan: FormatPlan): Promise<number>;
  /**
   * Keeps the look that was there, once, for `restore`; then applies the plan. An abort puts back what was. Where Excel
   * no longer answers to that it rejects with `interrupted`, and `restore` puts it back later.
   */
  format(sheet: string, plan: FormatPlan, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Whether `format` has kept a look of this sheet that `restore` can put back. */
  canRestore(sheet: string): Promise<boolean>;
  /**
   * Puts back the looks that `format` found, wherever their rows and columns stand now, and forgets them. Contents typed
   * since stay. Rejects with `sheet-reshaped`, and paints nothing, where it cannot be told what stands where.
   */
  restore(sheet: string): Promise<void>;
  /** All of the writes, or none: refused where a cell no longer shows what the repair was made for. */
  repair(sheet: string, writes: readonly CellWrite[]): Promise<void>;
  /** Makes the sheet, or writes over the one that an earlier call made; a sheet that a person made is never touched. */
  writeListing(listing: Listing): Promise<void>;
  /** What the workbook remembers under a key of ours, or null. JSON. */
  recall(key: string): Promise<unknown>;
  remember(key: string, value: unknown): Promise<void>;
  /** Resolves to the call that ends it. */
  listen(listener: WorkbookListener): Promise<() => Promise<void>>;
}
