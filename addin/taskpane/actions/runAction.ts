import { periodText } from '../../../shared/period.ts';
import { ExcelFailure } from '../../excel/excelFailure.ts';
import type { Progress } from '../../excel/openWorkbook.ts';
import type { Notice } from '../state/notice.ts';
import { openedReport } from '../state/paneState.ts';
import type { ActionContext } from './actionContext.ts';
import { failureNotice } from './failureNotice.ts';
import { waitingOf } from './signOff/outboxMemory.ts';
import { fileReceipts, hasUnfiled } from './witness/actsMemory.ts';

export interface ActionControl {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

interface ActionOptions {
  /** Obeys the signal, and reverts what it changed. */
  readonly cancellable?: boolean;
  /** Writes contents of the workbook. */
  readonly writes?: boolean;
  /** Changes how cells look, and plans from what it reads before. */
  readonly restyles?: boolean;
  /** Leaves the result of the last action on screen: nobody asked for this one. */
  readonly keepsNotice?: boolean;
}

/**
 * Runs one action at a time, shows its progress and turns every failure into a notice. A second click while an action runs
 * does nothing.
 */
export async function runAction(
  { store, record, device, workbook }: ActionContext,
  label: string,
  work: (control: ActionControl) => Promise<Notice | null>,
  { cancellable = false, writes = false, restyles = false, keepsNotice = false }: ActionOptions = {},
): Promise<void> {
  const { work: running, notice: before } = store.get();
  if (running !== null) return;
  const controller = new AbortController();
  const cancel = cancellable ? () => controller.abort() : null;
  const kept = keepsNotice ? before : null;
  store.set({ work: { doing: label, share: null, cancel, writes, restyles }, notice: kept });
  const progress: Progress = share => store.set({ work: { doing: label, share, cancel, writes, restyles } });
  const notice = await work({ progress, signal: controller.signal }).catch(failureNotice);
  const open = openedReport(store.get());
  // Where the workbook cannot keep them now, this machine does until the next action.
  if (open && hasUnfiled(device)) {
    await fileReceipts(workbook, device, periodText(open.report.period)).catch(passExcelFailure);
  }
  // The sign-in may have expired during the action.
  const person = record.person();
  store.set({ work: null, notice: notice ?? kept, person, outbox: person ? waitingOf(device, person) : [] });
}

function passExcelFailure(error: unknown): void {
  if (!(error instanceof ExcelFailure)) throw error;
}
