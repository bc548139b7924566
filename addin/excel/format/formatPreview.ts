import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { leavesRowsInSight } from '../../../shared/sheet/plan/freezePlan.ts';
import type { FormatPreview } from '../openWorkbook.ts';
import type { PrintedPage } from '../read/readPrintedPage.ts';
import type { SheetState } from '../read/sheetState.ts';
import { keepsOwnFill } from './lookChange.ts';
import { countPlannedChanges, eachPlannedCell, heightAbove, plannedChanges } from './plannedChanges.ts';

export function formatPreview(plan: FormatPlan, state: SheetState): FormatPreview {
  const planned = plannedChanges(plan, state);
  const changes = planned.cells.flat();
  const present = eachPlannedCell(plan, state, (look, to) => ({
    hasFill: look.fill !== '',
    keepsFill: keepsOwnFill(look, to),
  })).flat();
  const { freeze, titleRows } = state.look.frame;
  return {
    changes: countPlannedChanges(planned),
    textColours: changes.filter(change => change?.properties.format?.font?.color !== undefined).length,
    fonts: changes.filter(change => change?.properties.format?.font?.name !== undefined).length,
    fills: changes.filter((change, index) => {
      const changesFill = change?.clearsFill || change?.properties.format?.fill !== undefined;
      return changesFill && present[index]?.hasFill;
    }).length,
    keptFills: present.filter(cell => cell?.keepsFill).length,
    printTitles: titleRows === null,
    headingsTooFarDown:
      !freeze.isScrolled &&
      freeze.rows < plan.freeze.rows &&
      !leavesRowsInSight(plan.freeze, heightAbove(plan, state)),
    narrowedColumns: [...planned.widths].filter(
      ([column, points]) => points < (state.look.widths.get(column) ?? 0),
    ).length,
    hiddenRows: planned.hiddenRows.length,
    replacedPage: planned.page !== null && hasOwnPage(state.look.frame.page),
  };
}

/** Whether a person gave the page a foot, breaks or a print area, which the plan replaces. */
const hasOwnPage = (page: PrintedPage | null): boolean =>
  page !== null &&
  (Object.values(page.footer).some(text => text !== '') || page.breaks.length > 0 || page.printArea !== null);
