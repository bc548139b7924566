import type { Progress } from '../../excel/openWorkbook.ts';
import type { Notice } from '../state/paneState.ts';
import type { ActionContext } from './actionContext.ts';
import { failureNotice } from './failureNotice.ts';
import { waitingOf } from './signOff/outboxMemory.ts';

interface ActionControl {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Does one thing at a time, with its progress shown and every way to fail turned into a sentence. A second click while
 * something is being done does nothing. `cancellable` work heeds the signal and puts back what it changed.
 */
export async function runAction(
  { store, record, device }: ActionContext,
  words: string,
  work: (doing: ActionControl) => Promise<Notice | null>,
  { cancellable = false }: { readonly cancellable?: boolean } = {},
): Promise<void> {
  if (store.get().work !== null) return;
  const controller = new AbortController();
  const cancel = cancellable ? () => controller.abort() : null;
  store.set({ work: { doing: words, share: null, cancel }, notice: null });
  const progress: Progress = share => store.set({ work: { doing: words, share, cancel } });
  const notice = await work({ progress, signal: controller.signal }).catch(failureNotice);
  // A sign-in may have run out on the way.
  const person = record.person();
  store.set({ work: null, notice, person, outbox: person ? waitingOf(device, person) : [] });
}
