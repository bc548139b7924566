import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { leavesRowsInSight } from '../../../shared/sheet/plan/freezePlan.ts';
import type { FormatPreview } from '../openWorkbook.ts';
import type { SheetState } from '../read/sheetState.ts';
import { keepsOwnFill, lookChange } from './lookChange.ts';
import { countPlannedChanges, eachPlannedCell, plannedChanges } from './plannedChanges.ts';

export function formatPreview(plan: FormatPlan, state: SheetState): FormatPreview {
  const cells = eachPlannedCell(plan, state, (present, planned) => ({
    hasFill: present.fill !== '',
    keepsFill: keepsOwnFill(present, planned),
    change: lookChange(present, planned),
  })).flat();
  const { freeze, titleRows } = state.look.frame;
  return {
    changes: countPlannedChanges(plannedChanges(plan, state)),
    textColours: cells.filter(cell => cell?.change?.properties.format?.font?.color !== undefined).length,
    fills: cells.filter(cell => {
      const { clearsFill = false, properties } = cell?.change ?? {};
      return cell?.hasFill && (clearsFill || properties?.format?.fill !== undefined);
    }).length,
    keptFills: cells.filter(cell => cell?.keepsFill).length,
    printTitles: titleRows === null,
    headingsTooFarDown:
      !freeze.isScrolled &&
      freeze.rows < plan.freeze.rows &&
      !leavesRowsInSight(plan.freeze, state.heightAbove),
  };
}
