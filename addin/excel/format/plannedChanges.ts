import type { CellRange } from '../../../shared/cells.ts';
import type { FormatPlan, PlannedLook } from '../../../shared/sheet/plan/formatPlan.ts';
import { type LookChange, lookChange } from '../read/cellLook.ts';
import { boundingRange, lookAt, type SheetFrame, type SheetLook } from '../read/sheetLook.ts';

/** Excel rounds a width to whole pixels, three quarters of a point each. */
const SAME_WIDTH = 1;

/** Everything that a plan would change of a sheet that looks as it does. */
export interface PlannedChanges {
  /** Of the range's own shape; null where a cell stays as it is. */
  readonly cells: readonly (readonly (LookChange | null)[])[];
  readonly range: CellRange;
  readonly widths: ReadonlyMap<number, number>;
  readonly freeze: FormatPlan['freeze'];
  readonly page: FormatPlan['page'] | null;
}

/** Every cell that a plan names stands in it. */
export function rangeOfPlan({ looks, fitRows }: FormatPlan): CellRange {
  return boundingRange([fitRows, ...looks.map(({ range }) => range)]);
}

export function plannedChanges(
  plan: FormatPlan,
  before: SheetLook,
  merges: readonly CellRange[],
): PlannedChanges {
  const { range } = before;
  const covered = coveredCells(merges, range);
  const planned = plannedLooks(plan, range);
  return {
    range,
    cells: planned.map((line, r) =>
      line.map((look, c) => {
        const now = lookAt(before, range.row + r, range.column + c);
        return look && now && !covered.has(`${r},${c}`) ? lookChange(now, look) : null;
      }),
    ),
    widths: new Map(
      [...plan.columnWidths].filter(([column, points]) => isOther(before.widths.get(column), points)),
    ),
    freeze: isFrozen(plan, before.frame) ? null : plan.freeze,
    page: isLaidOut(plan, before.frame) ? null : plan.page,
  };
}

/** Cells, columns, panes and page, one each. */
export function countPlannedChanges({ cells, widths, freeze, page }: PlannedChanges): number {
  const changed = cells.reduce((sum, line) => sum + line.filter(change => change !== null).length, 0);
  return changed + widths.size + (freeze ? 1 : 0) + (page ? 1 : 0);
}

/** A hidden column would be shown by a width, and stays hidden. */
const isOther = (width: number | undefined, points: number): boolean =>
  width !== undefined && width !== 0 && Math.abs(width - points) > SAME_WIDTH;

function plannedLooks({ looks }: FormatPlan, area: CellRange): (PlannedLook | null)[][] {
  const laid = Array.from({ length: area.rows }, () => Array<PlannedLook | null>(area.columns).fill(null));
  for (const { range, look } of looks) {
    for (let row = range.row; row < range.row + range.rows; row++) {
      const line = laid[row - area.row];
      for (
        let column = range.column - area.column;
        line && column < range.column - area.column + range.columns;
        column++
      )
        line[column] = { ...line[column], ...look };
    }
  }
  return laid;
}

/** Those under a merged cell, which looks as its first cell does: writing to them would look that over. */
export function coveredCells(merges: readonly CellRange[], area: CellRange): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        if (row !== merge.row || column !== merge.column)
          covered.add(`${row - area.row},${column - area.column}`);
      }
    }
  }
  return covered;
}

function isFrozen({ freeze }: FormatPlan, frame: SheetFrame): boolean {
  if (freeze === null) return true;
  return freeze.rows === frame.freeze.rows && freeze.columns === frame.freeze.columns;
}

function isLaidOut({ page }: FormatPlan, { orientation, zoom, titleRows }: SheetFrame): boolean {
  const isTitled = titleRows?.first === page.titleRows.first && titleRows.last === page.titleRows.last;
  return orientation === 'Landscape' && zoom.horizontalFitToPages === 1 && isTitled;
}
