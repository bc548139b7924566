import { a1Range, type CellAddress } from '../../../../shared/cells.ts';
import type { SheetChange } from '../../../excel/openWorkbook.ts';
import { openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { loadReport } from './loadReport.ts';

/** A person types in bursts: the sheet is read again once they pause. */
const PAUSE_MS = 600;
/** At most this many edited places are listed. */
const MOST_PLACES = 20;

/** Follows edits and selections in the workbook. Resolves with the function that stops it. */
export async function watchWorkbook(context: ActionContext): Promise<() => Promise<void>> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const reloadSoon = (sheet: string | null): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // A check that ran in the meantime has read the sheet already.
      if (context.store.get().view.state !== 'checked') void loadReport(context, sheet);
    }, PAUSE_MS);
  };
  const end = await context.workbook.listen({
    changed: change => {
      const { view, work } = context.store.get();
      // Our own writes are followed by a check of their own.
      if (work !== null) return;
      if (view.state === 'checked') markEdited(context, change);
      else reloadSoon(null);
    },
    selected: (sheet, cell) => showIndicatorAt(context, sheet, cell),
    activated: sheet => {
      const { view, work } = context.store.get();
      const open = openedReport(context.store.get());
      const holdsReport = open?.sheets.some(({ id }) => id === sheet) ?? true;
      // Activating another sheet does not replace a report that has been checked.
      if (work === null && view.state !== 'checked' && holdsReport && open?.sheet.id !== sheet)
        reloadSoon(sheet);
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

/** Selecting a row in the sheet shows its history. */
function showIndicatorAt({ store }: ActionContext, sheet: string, { row }: CellAddress): void {
  const open = openedReport(store.get());
  if (open?.sheet.id !== sheet) return;
  const indicator = open.report.indicators.find(other => other.row === row);
  if (indicator) store.set({ indicator: indicator.id, shownUid: null });
}
