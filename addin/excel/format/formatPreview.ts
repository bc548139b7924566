import type { FormatPlan, PlannedLook } from '../../../shared/sheet/plan/formatPlan.ts';
import { leavesRowsInSight } from '../../../shared/sheet/plan/freezePlan.ts';
import type { FormatPreview } from '../openWorkbook.ts';
import type { CellLook } from '../read/cellLook.ts';
import type { SheetState } from '../read/sheetState.ts';
import { keepsOwnFill, lookChange } from './lookChange.ts';
import { countPlannedChanges, eachPlannedCell, plannedChanges } from './plannedChanges.ts';

export function formatPreview(plan: FormatPlan, state: SheetState): FormatPreview {
  const count = (isSo: (present: CellLook, planned: PlannedLook) => boolean): number =>
    eachPlannedCell(plan, state, isSo).flat().filter(Boolean).length;
  const { freeze, titleRows } = state.look.frame;
  return {
    changes: countPlannedChanges(plannedChanges(plan, state)),
    textColours: count((present, planned) => {
      return lookChange(present, planned)?.properties.format?.font?.color !== undefined;
    }),
    fills: count((present, planned) => {
      const change = lookChange(present, planned);
      return present.fill !== '' && (change?.clearsFill || change?.properties.format?.fill !== undefined);
    }),
    keptFills: count(keepsOwnFill),
    printTitles: titleRows === null,
    headingsTooFarDown:
      !freeze.isScrolled &&
      freeze.rows < plan.freeze.rows &&
      !leavesRowsInSight(plan.freeze, state.heightAbove),
  };
}
