import type { CellValue } from '../../../../shared/cells.ts';
import type { Freeze, ModelCellLook, PageLook } from '../../model/workbookModel.ts';

/** A workbook at one moment. Two of them tell what is to be saved. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  /** By "row,column"; cells that hold nothing and look plain are not named. */
  readonly cells: ReadonlyMap<string, CellSnapshot>;
  /** Zero-based, in points; those of standard size are not named, nor are rows that are as high as their text. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Of the rows that are as high as their text. */
  readonly fittedHeights: ReadonlyMap<number, number>;
  readonly freeze: Freeze;
  readonly page: PageLook;
}

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string;
  readonly look: ModelCellLook;
}
