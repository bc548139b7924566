import type { CellAddress } from '../../../../shared/cells.ts';
import {
  type ArrayModel,
  type ChartModel,
  type ConditionalFormatModel,
  type PageLook,
  PLAIN_PAGE,
  type TableModel,
} from '../../model/workbookModel.ts';

/** The parts of a sheet that the grid does not show. */
export interface UnshownSheet {
  page: PageLook;
  protected: boolean;
  /** The cells that formulas of the file filled. */
  readonly results: readonly CellAddress[];
  readonly arrays: readonly ArrayModel[];
  /** The file's formula of a cell; "" where the cell has none, or it fills more than the cell. */
  singleFormula(row: number, column: number): string;
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  tables: readonly TableModel[];
  charts: readonly ChartModel[];
}

/** Of a sheet that was added. */
export const emptyUnshown = (): UnshownSheet => ({
  page: PLAIN_PAGE,
  protected: false,
  results: [],
  arrays: [],
  singleFormula: () => '',
  conditionalFormats: [],
  tables: [],
  charts: [],
});
