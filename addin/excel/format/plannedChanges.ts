import type { CellRange } from '../../../shared/cells.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { leavesRowsInSight } from '../../../shared/sheet/plan/freezePlan.ts';
import type { PagePlan } from '../../../shared/sheet/plan/pagePlan.ts';
import type { PlannedLook } from '../../../shared/sheet/plan/plannedLook.ts';
import type { CellLook } from '../read/cellLook.ts';
import { coveredCells } from '../read/mergedCells.ts';
import type { PrintedPage } from '../read/readPrintedPage.ts';
import { type FrozenPanes, lookAt, type SheetFrame } from '../read/sheetLook.ts';
import type { SheetState } from '../read/sheetState.ts';
import type { CellChanges } from '../write/requestLooks.ts';
import { lookChange } from './lookChange.ts';

/** In points: less than the pixel of 0.75 points to which Excel rounds a size on a common screen. */
const SAME_SIZE = 0.7;

/** Everything that a plan would change on a sheet with its present look. */
export interface PlannedChanges extends CellChanges {
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  /** null leaves the panes as they are. */
  readonly freeze: FrozenPanes | null;
  readonly page: FormatPlan['page'] | null;
}

export function plannedChanges(plan: FormatPlan, state: SheetState): PlannedChanges {
  const { look: before } = state;
  return {
    range: before.range,
    cells: eachPlannedCell(plan, state, lookChange),
    widths: changedSizes(before.widths, plan.columnWidths),
    heights: changedSizes(before.heights, formattedHeights(plan, before.heights), new Set(plan.hiddenRows)),
    hiddenRows: plan.hiddenRows.filter(row => (before.heights.get(row) ?? 0) > 0),
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

/** The number of cells, columns, rows, panes (one) and page settings (one) that change. */
export function countPlannedChanges(changes: PlannedChanges): number {
  const { cells, widths, heights, hiddenRows, freeze, page } = changes;
  const changed = cells.reduce((sum, line) => sum + line.filter(change => change !== null).length, 0);
  const lines = widths.size + heights.size + hiddenRows.length;
  return changed + lines + (freeze ? 1 : 0) + (page ? 1 : 0);
}

/** Zero-based row to its height in points. A row outside the table is never lowered: it may hold a logo. */
export function formattedHeights(
  { rowHeights, body }: FormatPlan,
  before: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const isInTable = (row: number): boolean => row >= body.row && row < body.row + body.rows;
  return new Map(
    [...rowHeights].map(([row, points]) => [
      row,
      isInTable(row) ? points : Math.max(points, before.get(row) ?? 0),
    ]),
  );
}

/** A hidden line gets no size, which would show it. */
function changedSizes(
  before: ReadonlyMap<number, number>,
  planned: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, number> {
  return new Map(
    [...planned].filter(([line, points]) => {
      const present = before.get(line) ?? 0;
      return present > 0 && !hidden.has(line) && Math.abs(present - points) >= SAME_SIZE;
    }),
  );
}

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
function frozenPanes(plan: FormatPlan, state: SheetState): FrozenPanes | null {
  const { freeze } = plan;
  const { rows, columns, isScrolled } = state.look.frame.freeze;
  if (rows >= freeze.rows || isScrolled || !leavesRowsInSight(freeze, heightAbove(plan, state))) return null;
  return { rows: freeze.rows, columns };
}

/** In points, of the rows above the report once it is formatted. */
export function heightAbove({ rowHeights }: FormatPlan, { heightsAbove }: SheetState): number {
  return [...heightsAbove].reduce(
    (sum, [row, present]) => sum + (present === 0 ? 0 : Math.max(present, rowHeights.get(row) ?? 0)),
    0,
  );
}

function isLaidOut({ page }: FormatPlan, { orientation, zoom, titleRows, page: now }: SheetFrame): boolean {
  const isTitled = titleRows?.first === page.titleRows.first && titleRows.last === page.titleRows.last;
  const isFitted = orientation === 'Landscape' && zoom.horizontalFitToPages === 1;
  return isTitled && isFitted && now !== null && isSamePage(printedPage(page), now);
}

/** The planned page in the terms of the one that was read. */
export const printedPage = ({ paper, margins, printArea, footer, breaks }: PagePlan): PrintedPage => ({
  paper,
  margins,
  printArea: [printArea],
  footer,
  breaks,
});

const isSamePage = (one: PrintedPage, other: PrintedPage): boolean =>
  (Object.keys(one) as (keyof PrintedPage)[]).every(
    part => JSON.stringify(one[part]) === JSON.stringify(other[part]),
  );
