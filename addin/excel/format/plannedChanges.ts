import type { CellRange } from '../../../shared/cells.ts';
import type { FormatPlan, PlannedLook } from '../../../shared/sheet/plan/formatPlan.ts';
import { leavesRowsInSight } from '../../../shared/sheet/plan/freezePlan.ts';
import type { CellLook } from '../read/cellLook.ts';
import { coveredCells } from '../read/mergedCells.ts';
import { type FrozenPanes, lookAt, type SheetFrame } from '../read/sheetLook.ts';
import type { SheetState } from '../read/sheetState.ts';
import type { CellChanges } from '../write/requestLooks.ts';
import { lookChange } from './lookChange.ts';

/** In points. Excel rounds a width to whole pixels of 0.75 points. */
const SAME_WIDTH = 1;

/** Everything that a plan would change on a sheet with its present look. */
export interface PlannedChanges extends CellChanges {
  readonly widths: ReadonlyMap<number, number>;
  /** null leaves the panes as they are. */
  readonly freeze: FrozenPanes | null;
  readonly page: FormatPlan['page'] | null;
}

export function plannedChanges(plan: FormatPlan, state: SheetState): PlannedChanges {
  const { look: before } = state;
  return {
    range: before.range,
    cells: eachPlannedCell(plan, state, lookChange),
    widths: new Map(
      [...plan.columnWidths].filter(([column, points]) => isNarrower(before.widths.get(column), points)),
    ),
    freeze: frozenPanes(plan, state),
    page: isLaidOut(plan, before.frame) ? null : plan.page,
  };
}

/** Looks at each cell that the plan names, in the shape of the range; null for every other cell. */
export function eachPlannedCell<T>(
  plan: FormatPlan,
  { look: before, merges }: SheetState,
  look: (present: CellLook, planned: PlannedLook) => T,
): (T | null)[][] {
  const { range } = before;
  const covered = coveredCells(merges, range);
  return plannedLooks(plan, range).map((line, r) =>
    line.map((planned, c) => {
      const present = lookAt(before, range.row + r, range.column + c);
      return planned && present && !covered.has(`${r},${c}`) ? look(present, planned) : null;
    }),
  );
}

/** The number of cells, columns, panes (one) and page settings (one) that change. */
export function countPlannedChanges({ cells, widths, freeze, page }: PlannedChanges): number {
  const changed = cells.reduce((sum, line) => sum + line.filter(change => change !== null).length, 0);
  return changed + widths.size + (freeze ? 1 : 0) + (page ? 1 : 0);
}

/** A hidden column gets no width, which would show it. */
const isNarrower = (width: number | undefined, points: number): boolean =>
  width !== undefined && width !== 0 && points - width > SAME_WIDTH;

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

/** The headings stay in view as well as what is frozen already; null where they do, or would leave too few rows in sight. */
function frozenPanes({ freeze }: FormatPlan, { look, heightAbove }: SheetState): FrozenPanes | null {
  const { rows, columns, isScrolled } = look.frame.freeze;
  if (rows >= freeze.rows || isScrolled || !leavesRowsInSight(freeze, heightAbove)) return null;
  return { rows: freeze.rows, columns };
}

function isLaidOut({ page }: FormatPlan, { orientation, zoom, titleRows }: SheetFrame): boolean {
  const isTitled = titleRows?.first === page.titleRows.first && titleRows.last === page.titleRows.last;
  return orientation === 'Landscape' && zoom.horizontalFitToPages === 1 && isTitled;
}
