import type { CellAddress, CellRange, CellValue } from '../../../shared/cells.ts';
import type { ChartPlace, XlsxChart } from '../../../xlsx/chart.ts';
import type { FillPattern } from '../../../xlsx/fillPatterns.ts';
import { STANDARD_PAGE, type XlsxPage } from '../../../xlsx/workbook.ts';

/** An array formula or a data table, with what it held when the file was opened. */
export interface ArrayModel {
  readonly kind: 'array' | 'dataTable';
  readonly range: CellRange;
  /** Of an array formula. A data table has none. */
  readonly formula: string;
  /** As far as the sheet is used. */
  readonly values: readonly (readonly CellValue[])[];
}

/** The look of a cell. `fill` is null if it has none. */
export interface ModelCellLook {
  readonly fill: string | null;
  readonly fillPattern: FillPattern | 'solid';
  /** null: the cell has this colour of its own, or no fill. A number: the theme's colour, with this tint. */
  readonly fillTint: number | null;
  /** As it is seen. */
  readonly fontColour: string;
  /** null: the cell has this colour of its own. A number: the theme gives it with this tint, or it is automatic. */
  readonly fontTint: number | null;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  /** In steps from the side that the text is aligned to. */
  readonly indent: number;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly numberFormat: string;
}

export const PLAIN_LOOK: ModelCellLook = {
  fill: null,
  fillPattern: 'solid',
  fillTint: null,
  fontColour: '#000000',
  fontTint: 0,
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  horizontal: 'general',
  indent: 0,
  vertical: 'bottom',
  wrap: false,
  numberFormat: 'General',
};

/**
 * A change of look with what it brings along. As in Excel, a colour that is written is the cell's own from then on: the
 * theme's and the automatic colour do not come back.
 */
export const withOwnColours = (change: Partial<ModelCellLook>): Partial<ModelCellLook> => ({
  ...(change.fill !== undefined && { fillPattern: 'solid', fillTint: null }),
  ...(change.fontColour !== undefined && { fontTint: null }),
  ...change,
});

/** The printed page as the file has it. */
export type PageLook = XlsxPage;

export const PLAIN_PAGE: PageLook = STANDARD_PAGE;

export interface Freeze {
  readonly rows: number;
  readonly columns: number;
  /** The first row and column in the frozen pane, where the sheet was scrolled before it was frozen; 0 if absent. */
  readonly from?: CellAddress;
}

/** Points, as Excel counts them at the standard font. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** The content to write to a cell: a value, or a formula that begins with "=". */
export type Written = CellValue;

/** An Excel table. Its style colours cells that have no colour of their own. */
export interface TableModel {
  readonly id: string;
  readonly range: CellRange;
  readonly hasHeader: boolean;
  /** The names of its columns, which its headings show. */
  readonly columns: readonly string[];
  /** "TableStyleMedium2". */
  readonly style: string;
}

/** A person's rule for how cells look by what they hold, in Excel's own names (Excel.ConditionalFormatType and its rules). */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  readonly rule: ConditionalRuleModel;
  /** null: the rule leaves the fill or the text as it is. */
  readonly fill: string | null;
  readonly fontColour: string | null;
}

type ConditionalRuleModel =
  | { readonly type: 'ContainsText'; readonly operator: string; readonly text: string }
  | {
      readonly type: 'CellValue';
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: 'Custom' | 'TopBottom' | 'PresetCriteria' | 'ColorScale' | 'DataBar' | 'IconSet' };

/** A chart of a sheet. */
export interface ChartModel {
  readonly id: string;
  readonly name: string;
  /** Null of a chart of the file that Outturn could not have made: its name and place are known, and it can be deleted. */
  readonly chart: Omit<XlsxChart, 'name' | 'place'> | null;
  /** Null where only a screen could tell it. */
  readonly place: ChartPlace | null;
}

/** One sheet, as the executor sees it. Ranges are within the sheet; a matrix has the shape of its range. */
export interface SheetModel {
  readonly id: string;
  name: string;
  visible: boolean;
  protected: boolean;
  value(row: number, column: number): CellValue;
  /** "" if the cell has none. */
  formula(row: number, column: number): string;
  /** null leaves a cell as it is. */
  write(range: CellRange, values: readonly (readonly (Written | null)[])[]): void;
  look(row: number, column: number): ModelCellLook;
  restyle(range: CellRange, look: Partial<ModelCellLook>): void;
  columnWidth(column: number): number;
  setColumnWidth(column: number, points: number): void;
  /** The column follows the sheet's standard width. */
  setStandardWidth(column: number): void;
  rowHeight(row: number): number;
  /** Shows a hidden row. */
  setRowHeight(row: number, points: number): void;
  isRowHidden(row: number): boolean;
  /** A hidden row keeps its height, or goes on following its text, for when it is shown. */
  setRowHidden(row: number, isHidden: boolean): void;
  /** Makes each row as high as its wrapped text. */
  fitRows(range: CellRange): void;
  readonly merges: readonly CellRange[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly tables: readonly TableModel[];
  /** The array formulas and data tables, which are changed as a whole. */
  readonly arrays: readonly ArrayModel[];
  /** The lowest first, as they lie over each other. */
  charts: readonly ChartModel[];
  freeze: Freeze;
  page: PageLook;
  /** The range of the cells with a value or a formula, or null. */
  used(): CellRange | null;
}

export interface WorkbookModel {
  readonly name: string;
  /** Whether sheets may not be added, renamed, hidden or removed. */
  isStructureLocked: boolean;
  readonly sheets: readonly SheetModel[];
  /** Throws a HostError for a name that Excel refuses. */
  add(name: string): SheetModel;
  /** Copies a sheet with everything on it, right after itself. Its name gets a number, as in Excel. */
  copy(sheet: SheetModel): SheetModel;
  remove(sheet: SheetModel): void;
  active: SheetModel;
  selection: CellRange;
  /** The add-in's settings, which the file keeps. */
  readonly settings: Map<string, unknown>;
}

export type WorkbookEvent =
  | { readonly kind: 'changed'; readonly sheet: SheetModel; readonly range: CellRange }
  | { readonly kind: 'restyled'; readonly sheet: SheetModel; readonly range: CellRange }
  | { readonly kind: 'calculated'; readonly sheet: SheetModel }
  | { readonly kind: 'added' | 'shown'; readonly sheet: SheetModel }
  | { readonly kind: 'deleted'; readonly sheet: Pick<SheetModel, 'id'> }
  | { readonly kind: 'renamed'; readonly sheet: SheetModel }
  | { readonly kind: 'selected'; readonly sheet: SheetModel; readonly range: CellRange }
  | { readonly kind: 'activated'; readonly sheet: SheetModel };
