import type { Progress } from '../../excel/openWorkbook.ts';
import type { Notice } from '../state/notice.ts';
import type { ActionContext } from './actionContext.ts';
import { failureNotice } from './failureNotice.ts';
import { waitingOf } from './signOff/outboxMemory.ts';

interface ActionControl {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Runs one action at a time, shows its progress and turns every failure into a notice. A second click while an action runs
 * does nothing. `cancellable` work obeys the signal and reverts what it changed.
 */
export async function runAction(
  { store, record, device }: ActionContext,
  label: string,
  work: (control: ActionControl) => Promise<Notice | null>,
  { cancellable = false }: { readonly cancellable?: boolean } = {},
): Promise<void> {
  if (store.get().work !== null) return;
  const controller = new AbortController();
  const cancel = cancellable ? () => controller.abort() : null;
  store.set({ work: { doing: label, share: null, cancel }, notice: null });
  const progress: Progress = share => store.set({ work: { doing: label, share, cancel } });
  const notice = await work({ progress, signal: controller.signal }).catch(failureNotice);
  // The sign-in may have expired during the action.
  const person = record.person();
  store.set({ work: null, notice, person, outbox: person ? waitingOf(device, person) : [] });
}
