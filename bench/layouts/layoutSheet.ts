import type { CellRange, CellValue, SheetCells } from '../../shared/cells.ts';
import type { Period } from '../../shared/period.ts';
import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Rating } from '../../shared/rules/verdict.ts';
import type { LayoutRow } from './layoutRow.ts';

export interface LayoutCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly fill?: string;
}

/** One column of a layout. `group` is in the row above, over all neighbours with the same group. */
export interface LayoutColumn {
  readonly heading: string;
  readonly group?: string;
  readonly cell: (row: LayoutRow) => LayoutCell;
}

/** What a row prints and what follows from its figures; null where the layout prints none. */
export interface PrintedJudgements {
  readonly rating: Rating | null;
  /** Against the last quarter, against last year, or against whichever of them the sheet has. */
  readonly directions: readonly { readonly against: 'short' | 'long'; readonly direction: Direction }[];
}

export interface SheetLayout {
  readonly form: string;
  readonly columns: readonly LayoutColumn[];
  readonly above: readonly string[];
  readonly period: Period;
  readonly ruleSet: string;
  readonly rows: readonly LayoutRow[];
  readonly judgements: (row: LayoutRow) => PrintedJudgements;
  /** Whether groups are merged over their columns, and single headings over both rows. */
  readonly merged: boolean;
}

export interface LaidLayout {
  readonly cells: SheetCells;
  /** The sheet's row of the first indicator; one follows the other. */
  readonly firstRow: number;
}

/** Lays a report out on a sheet. */
export function layLayout({ columns, above, rows, merged }: SheetLayout): LaidLayout {
  const grid: LayoutCell[][] = above.map(value => [{ value }]);
  if (above.length > 0) grid.push([]);
  const merges: CellRange[] = [];
  if (columns.some(({ group }) => group !== undefined)) addGroups(columns, merged, grid, merges);
  else grid.push(columns.map(({ heading }) => ({ value: heading })));
  const firstRow = grid.length;
  for (const row of rows) grid.push(columns.map(column => column.cell(row)));
  const width = Math.max(...grid.map(({ length }) => length));
  const filled = grid.map(cells => [
    ...cells,
    ...Array<LayoutCell>(width - cells.length).fill({ value: '' }),
  ]);
  const hasFills = filled.some(cells => cells.some(({ fill }) => fill !== undefined));
  return {
    firstRow,
    cells: {
      name: 'Sheet1',
      values: filled.map(cells => cells.map(({ value }) => value)),
      formats: filled.map(cells => cells.map(({ format = 'General' }) => format)),
      formulas: filled.map(cells => cells.map(() => '')),
      merges,
      ...(hasFills && { fills: filled.map(cells => cells.map(({ fill = '' }) => fill)) }),
    },
  };
}

/** The groups in a row of their own; a heading without one is in the lower row, or is merged over both. */
function addGroups(
  columns: readonly LayoutColumn[],
  merged: boolean,
  grid: LayoutCell[][],
  merges: CellRange[],
): void {
  const top = grid.length;
  const upper = columns.map(({ group, heading }, at) => {
    if (group === undefined) return merged ? heading : '';
    return columns[at - 1]?.group === group ? '' : group;
  });
  const lower = columns.map(({ group, heading }) => (group === undefined && merged ? '' : heading));
  grid.push(
    upper.map(value => ({ value })),
    lower.map(value => ({ value })),
  );
  if (!merged) return;
  columns.forEach(({ group }, column) => {
    if (group === undefined) merges.push({ row: top, column, rows: 2, columns: 1 });
    else if (columns[column - 1]?.group !== group) {
      let end = column;
      while (columns[end + 1]?.group === group) end++;
      if (end > column) merges.push({ row: top, column, rows: 1, columns: end - column + 1 });
    }
  });
}
