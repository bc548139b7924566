import { dayInLondon } from '../../../../shared/dayInLondon.ts';
import { NOTHING_CHOSEN, openQuestions } from '../../../../shared/record/backfill/backfillAnswers.ts';
import type { BackfillAnswer } from '../../../../shared/record/backfill/planBackfill.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { bringIn, recordBefore } from '../../../record/bringIn.ts';
import { RecordError } from '../../../record/recordError.ts';
import { type Notice, plainNotice } from '../../state/notice.ts';
import type { OpenBackfill } from '../../state/openBackfill.ts';
import { openedReport } from '../../state/paneState.ts';
import { abortable } from '../abortable.ts';
import type { ActionContext } from '../actionContext.ts';
import { refreshAfter } from '../record/refreshRecord.ts';
import { type ActionControl, runAction } from '../runAction.ts';
import { backfillProgressLabels, paneBackfillRefusals, paneBackfillSentences } from './words.ts';

/** A hundred workbooks at their largest, with a busy record. */
const LONGEST_READING_MS = 30 * 60_000;

/** Reads the workbooks that the officer chose, and plans how they go on record. */
export function planOldWorkbooks(context: ActionContext, files: readonly File[]): Promise<void> {
  const { store } = context;
  const work = async (control: ActionControl) => {
    closeBackfill(context);
    const backfill = await abortable(
      readAndPlan(context, files, control),
      control.signal,
      LONGEST_READING_MS,
    );
    store.set({ backfill });
    return backfill && plannedNotice(backfill);
  };
  return runAction(context, backfillProgressLabels.read, work, { cancellable: true });
}

/** Null where nobody is signed in, or no report says which one the old workbooks belong to. */
async function readAndPlan(
  { record, store, openArchive, now }: ActionContext,
  files: readonly File[],
  { progress, signal }: ActionControl,
): Promise<OpenBackfill | null> {
  const open = openedReport(store.get());
  const council = record.person()?.council.code;
  if (!open || council === undefined) return null;
  const archive = await openArchive(files, dayInLondon(now()), { progress, signal });
  try {
    const before = await recordBefore(record, { council, report: open.namedReport });
    const plan = await archive.plan(before, NOTHING_CHOSEN);
    signal.throwIfAborted();
    return { archive, before, choices: NOTHING_CHOSEN, plan };
  } catch (error) {
    archive.close();
    throw error;
  }
}

const plannedNotice = ({ plan }: OpenBackfill): Notice => {
  const { quarters, skipped } = plan;
  const open = openQuestions(plan).length;
  const counts = { planned: quarters.length, skipped: skipped.length, open };
  return plainNotice('info', fill(paneBackfillSentences.planned, counts));
};

/** Plans again with what the officer says about indicators that are worded otherwise than before. */
export function answerBackfill(context: ActionContext, answers: readonly BackfillAnswer[]): Promise<void> {
  return runAction(context, backfillProgressLabels.plan, async () => {
    const { backfill } = context.store.get();
    if (!backfill) return null;
    const { archive, before } = backfill;
    const asked = new Set(answers.map(({ title }) => title));
    const kept = backfill.choices.answers.filter(({ title }) => !asked.has(title));
    const choices = { ...backfill.choices, answers: [...kept, ...answers] };
    const planned = { ...backfill, choices, plan: await archive.plan(before, choices) };
    context.store.set({ backfill: planned });
    return plannedNotice(planned);
  });
}

/**
 * Brings the plan's reports in, one request each. What is on record when it is stopped stays, and the plan that is left is what
 * is still to be brought in.
 */
export function bringPlanIn(context: ActionContext): Promise<void> {
  const { record, store } = context;
  const work = async ({ progress, signal }: ActionControl) => {
    const { backfill } = store.get();
    if (!backfill || openQuestions(backfill.plan).length > 0) return null;
    const { quarters } = backfill.plan;
    const { recorded, stopped } = await bringIn(backfill.plan, record, {
      wait: ms => waitUnlessAborted(ms, signal),
      tell: count => progress(count / quarters.length),
      signal,
    });
    await planAgain(context, backfill);
    if (!stopped) {
      return refreshAfter(context, plainNotice('success', fill(paneBackfillSentences.done, { recorded })));
    }
    const { file, quarter } = stopped.quarter;
    const values = { period: quarter.period, file, why: stopped.why, recorded };
    return refreshAfter(context, plainNotice('warning', fill(paneBackfillRefusals.stopped, values)));
  };
  return runAction(context, backfillProgressLabels.bringIn, work, { cancellable: true });
}

/** Plans from what the record holds now. Where it cannot be read the old plan stays: what is sent twice is recorded once. */
async function planAgain({ record, store }: ActionContext, backfill: OpenBackfill): Promise<void> {
  try {
    const before = await recordBefore(record, backfill.before);
    store.set({
      backfill: { ...backfill, before, plan: await backfill.archive.plan(before, backfill.choices) },
    });
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
  }
}

export function closeBackfill({ store }: ActionContext): void {
  store.get().backfill?.archive.close();
  store.set({ backfill: null });
}

const waitUnlessAborted = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
