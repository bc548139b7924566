import type { CellValue } from '../../../../shared/cells.ts';
import type { SpillSize } from '../../../../xlsx/edits.ts';
import type { ChartModel, Freeze, ModelCellLook, PageLook } from '../../model/workbookModel.ts';

/** A workbook at one moment. The difference of two snapshots is what must be saved. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  /** By "row,column", without empty cells of plain look. */
  readonly cells: ReadonlyMap<string, CellSnapshot>;
  /** Zero-based, in points, without standard sizes and without rows that fit their text. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The heights of rows that fit their text. */
  readonly fittedHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly freeze: Freeze;
  readonly page: PageLook;
  readonly charts: readonly ChartModel[];
}

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string;
  /** The value is a result of another cell's formula. */
  readonly isFilled?: true;
  /** How far the formula spills; absent where it does not, and of an array formula, which fills a range of its own. */
  readonly spill?: SpillSize;
  readonly look: ModelCellLook;
}
