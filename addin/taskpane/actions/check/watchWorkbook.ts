import { a1Range, type CellAddress } from '../../../../shared/cells.ts';
import type { SheetChange } from '../../../excel/openWorkbook.ts';
import { openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { loadReport } from './loadReport.ts';

/** A person types in bursts: the sheet is looked at again once they pause. */
const PAUSE_MS = 600;
/** More than this many places are not told one by one. */
const MOST_PLACES = 20;

/** Follows what the person does in the workbook. Gives the call that ends it. */
export async function watchWorkbook(context: ActionContext): Promise<() => Promise<void>> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = (sheet: string | null): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // A check that was asked for meanwhile has seen it all.
      if (context.store.get().view.state !== 'checked') void loadReport(context, sheet);
    }, PAUSE_MS);
  };
  const end = await context.workbook.listen({
    changed: change => {
      const { view, work } = context.store.get();
      // What we write ourselves is followed by a check of its own.
      if (work !== null) return;
      if (view.state === 'checked') markEdited(context, change);
      else lookSoon(null);
    },
    selected: (sheet, cell) => showIndicatorAt(context, sheet, cell),
    activated: sheet => {
      const { view, work } = context.store.get();
      const open = openedReport(context.store.get());
      const holdsReport = open?.sheets.some(({ id }) => id === sheet) ?? true;
      // A report that is being worked on is not taken away because another sheet is looked at.
      if (work === null && view.state !== 'checked' && holdsReport && open?.sheet.id !== sheet)
        lookSoon(sheet);
    },
  });
  return async () => {
    clearTimeout(waiting);
    await end();
  };
}

function markEdited({ store }: ActionContext, { sheet, range }: SheetChange): void {
  const { view } = store.get();
  if (view.state !== 'checked' || view.open.sheet.id !== sheet) return;
  const editedSince = [...new Set([...view.editedSince, a1Range(range)])].slice(-MOST_PLACES);
  store.set({ view: { ...view, editedSince } });
}

/** The row that is selected in the sheet opens its own history. */
function showIndicatorAt({ store }: ActionContext, sheet: string, { row }: CellAddress): void {
  const open = openedReport(store.get());
  if (open?.sheet.id !== sheet) return;
  const indicator = open.report.indicators.find(other => other.row === row);
  if (indicator) store.set({ indicator: indicator.id, shownUid: null });
}
