import type { CellAddress, CellRange, SheetCells } from '../../shared/cells.ts';
import type { ChartSheet } from '../../shared/chartSheet.ts';
import type { CellWrite } from '../../shared/checks/check.ts';
import type { NextQuarterPlan } from '../../shared/checks/nextQuarter/planNextQuarter.ts';
import type { FormatPlan } from '../../shared/sheet/plan/formatPlan.ts';

/** One visible sheet with all its cells. A renamed sheet keeps its `id`; another Excel may give a sheet a new one. */
export interface OpenSheet {
  readonly id: string;
  readonly cells: SheetCells;
  readonly protected: boolean;
  readonly active: boolean;
}

/** Called with the share of the work that is done, from 0 to 1. */
export type Progress = (share: number) => void;

export interface SheetChange {
  readonly sheet: string;
  /** Null where it is the sheet as a whole: it came, went, or has another name. */
  readonly range: CellRange | null;
}

/** What happens in the workbook while the pane is open. */
export interface WorkbookListener {
  /** A person or Outturn changed contents, or a sheet came, went, was renamed, shown or hidden. */
  changed(change: SheetChange): void;
  /** A person or Outturn changed how cells look: fills, number formats. */
  restyled(change: SheetChange): void;
  /** Formulas were calculated again, and may have other results. Excel does not say which. */
  calculated(): void;
  /** A person selected cells over a number of rows; `cell` is the first of them. */
  selected(sheet: string, cell: CellAddress, rows: number): void;
  activated(sheet: string): void;
}

/** A table for a sheet of its own. Every cell is written as text, even if it begins with "=". */
export interface Listing {
  readonly sheetName: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column widths in points. */
  readonly widths: readonly number[];
}

/** A sheet that Outturn added, with what it held then. */
export interface AddedSheet {
  readonly id: string;
  readonly cells: SheetCells;
}

/** The next quarter's sheet, as it differs from the one that it is copied from. */
export type NextSheet = Pick<NextQuarterPlan, 'name' | 'cells' | 'cleared'>;

/** What formatting would change, and what of it cannot come back as it was. */
export interface FormatPreview {
  /** Cells whose look would change; each column width, the frozen panes and the page count as one. */
  readonly changes: number;
  /** Cells whose text gets another colour. Restored, it is a fixed one, even if it was automatic or the theme's. */
  readonly textColours: number;
  /** Cells whose own fill is replaced or taken away. Restored, it is a fixed one, even if it was the theme's. */
  readonly fills: number;
  /** Cells whose text gets another font. Restored, it is a fixed one, even if it was the theme's. */
  readonly fonts: number;
  /** Cells that keep a gradient or a pattern, or the fill under a text whose colour Excel does not report. */
  readonly keptFills: number;
  /** Whether rows would repeat on each printed page where none did: Excel may not let them be taken away again. */
  readonly printTitles: boolean;
  /** Whether the headings cannot be kept in view without too few rows in sight. */
  readonly headingsTooFarDown: boolean;
  /** Columns that would be narrower than now, so that the page is printed large enough to read. */
  readonly narrowedColumns: number;
  /** Rows of repeated headings that would be hidden. */
  readonly hiddenRows: number;
  /** Whether a page's foot, its breaks or its print area would be replaced. */
  readonly replacedPage: boolean;
}

/**
 * The pane's port to Excel. Every call rejects with an `ExcelFailure`, whose sentence names the next step. A call that
 * failed has changed nothing, or has undone its changes. `sheet` is the id of an `OpenSheet`.
 */
export interface OpenWorkbook {
  /** "Report.xlsx". */
  name(): Promise<string>;
  readSheets(): Promise<readonly OpenSheet[]>;
  /** How many sheets `readSheets` leaves out because they are hidden. */
  countHiddenSheets(): Promise<number>;
  select(sheet: string, cell: CellAddress): Promise<void>;
  /** Brings the sheet to the front. What is selected in it stays. */
  activate(sheet: string): Promise<void>;
  /** What `format` would change, and what of it `restore` cannot bring back as it was. */
  previewFormat(sheet: string, plan: FormatPlan): Promise<FormatPreview>;
  /**
   * Saves the original look once, for `restore`, then applies the plan. An abort rolls back. If Excel does not answer to
   * the rollback, it rejects with `interrupted`, and `restore` can roll back later.
   * Resolves to the cells whose contents are other ones than before, by comparing formulas and figures: none, unless somebody
   * typed meanwhile; null if the sheet could not be read again.
   */
  format(
    sheet: string,
    plan: FormatPlan,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<readonly CellAddress[] | null>;
  /** Whether `format` has saved a look of this sheet that `restore` can bring back. */
  canRestore(sheet: string): Promise<boolean>;
  /**
   * Brings back the look that `format` saved, follows rows and columns that have moved since, and deletes it. New contents
   * stay. Rejects with `sheet-reshaped` and changes nothing if the saved rows and columns cannot be matched to the sheet.
   */
  restore(sheet: string): Promise<void>;
  /** All of the writes or none: rejects if a cell no longer shows the text that the repair is for. */
  repair(sheet: string, writes: readonly CellWrite[]): Promise<void>;
  /**
   * Copies the sheet, writes the next quarter into the copy and brings it to the front. All of it or nothing. Rejects with
   * `sheet-name-taken` where the workbook has a sheet of that name.
   */
  addNextSheet(sheet: string, next: NextSheet): Promise<AddedSheet>;
  /** Deletes the sheet that `addNextSheet` added. Rejects with `added-sheet-edited` where it holds something else since. */
  removeAddedSheet(added: AddedSheet): Promise<void>;
  /** Makes the sheet, or replaces the one that an earlier call made. Never changes a sheet that a person made. */
  writeListing(listing: Listing): Promise<void>;
  /**
   * Makes the sheet with its chart, or replaces the one about the same that an earlier call made, and nothing else. Resolves
   * to its name.
   */
  writeChartSheet(sheet: ChartSheet): Promise<string>;
  /** Deletes the sheet that `writeChartSheet` made about it, if it is still there. */
  removeChartSheet(about: string): Promise<void>;
  /** Opens another workbook beside this one, from the bytes of an .xlsx file. Nobody has saved it. */
  openNew(file: Uint8Array): Promise<void>;
  /** The JSON value that the workbook keeps under one of our keys, or null. */
  recall(key: string): Promise<unknown>;
  remember(key: string, value: unknown): Promise<void>;
  /** Resolves to the function that ends the subscription. */
  listen(listener: WorkbookListener): Promise<() => Promise<void>>;
}
