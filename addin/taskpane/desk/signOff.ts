import { periodText } from '../../../shared/quarter.ts';
import type { Me } from '../../../shared/record/contract.ts';
import type { CorrectionBody } from '../../../shared/record/correction.ts';
import type { Replacement } from '../../record/centralRecord.ts';
import type { CheckedView, Notice, OnRecord } from '../paneState.ts';
import { refreshed } from './askRecord.ts';
import { checkSameSheet } from './check.ts';
import { deliver, sendsAs } from './deliver.ts';
import { doing } from './doing.ts';
import { heldBack } from './heldBack.ts';
import { keepReceipt } from './keepReceipt.ts';
import { overtakenNotice } from './overtaken.ts';
import { quarterSeen } from './quarterSeen.ts';
import { replyNotice } from './replyNotice.ts';
import { said } from './said.ts';
import type { Tools } from './tools.ts';

/**
 * Signs the quarter off as the officer has seen it, or submits it where that is the council's way. The sheet is read and
 * checked again first: where it says something else by now, or an error is open, that is shown and nothing is sent.
 * A `correction` replaces the revision that the officer was shown.
 */
export function signOff(tools: Tools, correction: CorrectionBody | null = null) {
  return doing(tools, correction ? 'Signing off the correction' : 'Signing off', async () => {
    const { view: before, onRecord: shown } = tools.store.get();
    const person = tools.record.person();
    if (person === null) return said('info', 'Sign in first, then sign off.');
    const view = await checkSameSheet(tools);
    if (!view) return null;
    const held = heldBack(before.state === 'checked' ? before : null, view, person);
    if (held) return held;
    if (!correction) return send(tools, view, person, { shown, replacement: null });
    const replacement = replacementOf(correction, shown, view);
    return replacement ? send(tools, view, person, { shown, replacement }) : said('info', NOT_SHOWN);
  });
}

const NOT_SHOWN = 'A correction is made of what the record holds. Ask the record first, then correct it.';

function replacementOf(
  { reason, explanation }: CorrectionBody,
  shown: OnRecord | null,
  { open }: CheckedView,
): Replacement | null {
  if (!shown?.standing || shown.period !== periodText(open.report.period)) return null;
  return { reason, explanation, replaces: shown.standing.receipt.rev };
}

interface Sending {
  /** What the officer was shown of the record. */
  readonly shown: OnRecord | null;
  readonly replacement: Replacement | null;
}

async function send(
  tools: Tools,
  view: CheckedView,
  person: Me,
  { shown, replacement }: Sending,
): Promise<Notice | null> {
  const { oid } = person;
  const quarter = quarterSeen(view, person);
  const since = tools.now().toISOString();
  const as = sendsAs(person);
  const after = as === 'submission' ? lastReturned(shown, quarter.period) : null;
  const council = person.council.code;
  const reply = await deliver(tools, { council, oid, as, quarter, replacement, after, since });
  const overtaken = await overtakenNotice(tools, reply);
  if (overtaken) return refreshed(tools, overtaken);
  const notice = replyNotice(reply);
  if (reply.state !== 'signed') return refreshed(tools, notice);
  const kept = await keepReceipt(tools, view.open, { receipt: reply.receipt, by: oid }, notice);
  // What a correction touches is told where it was made; a first sign-off has its place in the history to show.
  if (replacement) return refreshed(tools, kept);
  tools.store.set({ step: 'history', onRecord: null });
  return kept;
}

/** The place in the chain of the last submission that the officer saw sent back; null where none was. */
function lastReturned(shown: OnRecord | null, period: string): number | null {
  if (shown?.period !== period) return null;
  return shown.submissions.findLast(({ state }) => state === 'returned')?.seq ?? null;
}
