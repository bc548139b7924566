import { a1Range, type CellAddress } from '../../../../shared/cells.ts';
import { holdsTheSame } from '../../../../shared/sheet/cells/changedContents.ts';
import { partAt } from '../../../../shared/sheet/parts/joinReports.ts';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import type { SheetChange } from '../../../excel/openWorkbook.ts';
import { type OpenedReport, openedReport, type PaneState } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { loadReport } from './loadReport.ts';
import { recordForEdits } from './recordForEdits.ts';
import { watchFragments } from './words.ts';

/** A person types in bursts: the sheet is read again once they pause. */
const PAUSE_MS = 600;
/** After a calculation; further ones within this time are of the same comparison. */
const COMPARE_MS = 1_000;
/** At most this many edited places are listed. */
const MOST_PLACES = 20;

/** Follows edits and selections in the workbook. Resolves with the function that stops it. */
export async function watchWorkbook(context: ActionContext): Promise<() => Promise<void>> {
  const { store } = context;
  const quietly = { ...context, record: recordForEdits(context) };
  // Loaded with the check that came before.
  const recheckQuietly = async () => (await import('./recheck.ts')).recheck(quietly);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const readSoon = (sheet: string | null): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const { view, work } = store.get();
      if (work !== null) readSoon(sheet);
      else if (view.state !== 'checked') void loadReport(context, sheet);
      // Nothing was edited since a check that ran in the meantime.
      else if (view.editedSince.length > 0) void recheckQuietly();
    }, PAUSE_MS);
  };
  // An action may have read the sheet before an edit was made while it ran.
  let unread: SheetChange[] = [];
  const unsubscribe = store.subscribe(() => {
    if (store.get().work !== null || unread.length === 0) return;
    const changes = unread;
    unread = [];
    for (const change of changes) withdraw(context, change);
  });
  const changed = (change: SheetChange): void => {
    if (store.get().work !== null) unread.push(change);
    withdraw(context, change);
    readSoon(openedReport(store.get())?.sheet.id ?? null);
  };
  // A calculation does not name what it changed, and some workbooks calculate all the time.
  let comparing: ReturnType<typeof setTimeout> | undefined;
  const compareSoon = (): void => {
    comparing ??= setTimeout(async () => {
      comparing = undefined;
      if (store.get().work !== null) compareSoon();
      else if (await hasOtherResults(context)) changed({ sheet: openedSheet(store.get()), range: null });
    }, COMPARE_MS);
  };
  const end = await context.workbook.listen({
    changed: change => {
      // Our own writes are followed by a check of their own.
      if (!store.get().work?.writes) changed(change);
    },
    restyled: change => {
      const { work } = store.get();
      if (!work?.writes && !work?.restyles) changed(change);
    },
    calculated: () => {
      if (openedReport(store.get()) !== null) compareSoon();
    },
    selected: (sheet, cell, rows) => {
      store.set({ selected: { sheet, cell, rows } });
      showIndicatorAt(context, sheet, cell);
    },
    activated: sheet => {
      const { view, work } = store.get();
      const open = openedReport(store.get());
      const holdsReport = open?.sheets.some(({ id }) => id === sheet) ?? true;
      // Activating another sheet does not replace a report that has been checked.
      const isOpen = open?.parts.some(({ id }) => id === sheet) ?? false;
      if (work === null && view.state !== 'checked' && holdsReport && !isOpen) readSoon(sheet);
    },
  });
  return async () => {
    clearTimeout(waiting);
    clearTimeout(comparing);
    unsubscribe();
    await end();
  };
}

/**
 * Withdraws at once what the pane states about the sheet. An edit of another sheet counts: the report may calculate from it, or
 * be compared with it.
 */
function withdraw({ store }: ActionContext, { sheet, range }: SheetChange): void {
  const { view, notice } = store.get();
  if (view.state !== 'seen' && view.state !== 'checked') return;
  const { open } = view;
  const place = placeOf(open, sheet, range);
  const editedSince = [...new Set([...view.editedSince, place])].slice(-MOST_PLACES);
  const signedOff = open.signedOff && { ...open.signedOff, matches: null };
  store.set({
    view: { ...view, open: { ...open, signedOff }, editedSince },
    notice: notice?.isOfSheet ? null : notice,
  });
}

const openedSheet = (state: PaneState): string => openedReport(state)?.sheet.id ?? '';

/** Whether a sheet with a report holds other figures than those that were read. Where Excel cannot say now, nothing is known. */
async function hasOtherResults({ store, workbook }: ActionContext): Promise<boolean> {
  const open = openedReport(store.get());
  if (open === null) return false;
  const now = await workbook.readSheets().catch(failure => {
    if (failure instanceof ExcelFailure) return null;
    throw failure;
  });
  // An action may have read the sheet again meanwhile.
  if (now === null || openedReport(store.get())?.cells !== open.cells) return false;
  return open.cells.some(([id, cells]) => {
    const sheet = now.find(other => other.id === id);
    return sheet !== undefined && !holdsTheSame(cells, sheet.cells);
  });
}

/** "F8", and the sheet's name where the report is on several, or is on another. */
function placeOf(open: OpenedReport, sheet: string, range: SheetChange['range']): string {
  const isPart = open.parts.some(({ id }) => id === sheet);
  if (!isPart || range === null) return nameOf(open, sheet);
  return open.parts.length === 1 ? a1Range(range) : `${nameOf(open, sheet)} ${a1Range(range)}`;
}

const nameOf = ({ sheets }: OpenedReport, sheet: string): string =>
  sheets.find(({ id }) => id === sheet)?.name ?? watchFragments.anotherSheet;

/** Selecting a row in the sheet shows its history. */
function showIndicatorAt({ store }: ActionContext, sheet: string, { row }: CellAddress): void {
  const open = openedReport(store.get());
  const part = open?.parts.find(({ id }) => id === sheet);
  if (!open || !part) return;
  const indicator = partAt(open.report, { sheet: part.name }).indicators.find(other => other.row === row);
  if (indicator) store.set({ indicator: indicator.id, shownUid: null });
}
