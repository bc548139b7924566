import { type Period, periodText } from '../../../shared/quarter.ts';
import { RecordError } from '../../record/recordError.ts';
import type { Notice, OnRecord } from '../paneState.ts';
import { openReport } from '../paneState.ts';
import { doing } from './doing.ts';
import { settlementOf } from './settle.ts';
import type { Tools } from './tools.ts';

/** What the record holds of the quarter at hand; nothing is asked where nobody is signed in. */
export function askRecord(tools: Tools) {
  return doing(tools, 'Asking the record', async () => {
    await ask(tools);
    return null;
  });
}

/** The same after something was done, whose own notice stands whatever becomes of the asking. */
export async function refreshed(tools: Tools, notice: Notice | null): Promise<Notice | null> {
  try {
    await ask(tools);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    tools.store.set({ onRecord: null });
  }
  return notice;
}

async function ask(tools: Tools): Promise<void> {
  const { record, store } = tools;
  const open = openReport(store.get());
  const person = record.person();
  if (!open || !person) return;
  store.set({ onRecord: await onRecordOf({ record }, open.report.period) });
  const settlement = await settlementOf(tools, open, person.council.code);
  const { view } = store.get();
  if (view.state !== 'seen' && view.state !== 'checked') return;
  store.set({ view: { ...view, open: { ...view.open, settlement } } });
}

async function onRecordOf({ record }: Pick<Tools, 'record'>, period: Period): Promise<OnRecord> {
  const [revisions, submissions, lock] = await Promise.all([
    record.revisions(period),
    record.submissions(period),
    record.lock(period),
  ]);
  const [standing, compared] = await Promise.all([
    revisions.length > 0 ? record.report(period) : null,
    revisions.length > 1 ? record.comparison(period) : null,
  ]);
  return {
    period: periodText(period),
    standing,
    revisions,
    submissions,
    lock,
    touches: compared?.touches ?? [],
  };
}
