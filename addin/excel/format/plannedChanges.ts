import type { CellRange } from '../../../shared/cells.ts';
import type { FormatPlan, PlannedLook } from '../../../shared/sheet/plan/formatPlan.ts';
import { coveredCells } from '../read/mergedCells.ts';
import { boundingRange, lookAt, type SheetFrame, type SheetLook } from '../read/sheetLook.ts';
import { type LookChange, lookChange } from './lookChange.ts';

/** In points. Excel rounds a width to whole pixels of 0.75 points. */
const SAME_WIDTH = 1;

/** Everything that a plan would change on a sheet with its present look. */
export interface PlannedChanges {
  /** In the shape of the range; null if a cell stays as it is. */
  readonly cells: readonly (readonly (LookChange | null)[])[];
  readonly range: CellRange;
  readonly widths: ReadonlyMap<number, number>;
  readonly freeze: FormatPlan['freeze'];
  readonly page: FormatPlan['page'] | null;
}

/** The smallest range with every cell of the plan. */
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

/** The number of cells, columns, panes (one) and page settings (one) that change. */
export function countPlannedChanges({ cells, widths, freeze, page }: PlannedChanges): number {
  const changed = cells.reduce((sum, line) => sum + line.filter(change => change !== null).length, 0);
  return changed + widths.size + (freeze ? 1 : 0) + (page ? 1 : 0);
}

/** A hidden column gets no width, which would show it. */
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

function isFrozen({ freeze }: FormatPlan, frame: SheetFrame): boolean {
  if (freeze === null) return true;
  return freeze.rows === frame.freeze.rows && freeze.columns === frame.freeze.columns;
}

function isLaidOut({ page }: FormatPlan, { orientation, zoom, titleRows }: SheetFrame): boolean {
  const isTitled = titleRows?.first === page.titleRows.first && titleRows.last === page.titleRows.last;
  return orientation === 'Landscape' && zoom.horizontalFitToPages === 1 && isTitled;
}
