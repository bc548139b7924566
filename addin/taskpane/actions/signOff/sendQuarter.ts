import type { Me } from '../../../../shared/record/contract/signIn.ts';
import type { SignOffReply, SubmitReply } from '../../../record/centralRecord.ts';
import { RecordError, type RecordErrorKind } from '../../../record/recordError.ts';
import type { WaitingQuarter } from '../../state/waitingQuarter.ts';
import type { ActionContext } from '../actionContext.ts';
import { dropWaiting, keepWaiting } from './outboxMemory.ts';
import { signOffRefusals, signOffSentences } from './words.ts';

export type SendReply = SignOffReply | SubmitReply;

/** The record has refused it: sending the same quarter again would fail again. */
const DECIDED: readonly RecordErrorKind[] = ['not-allowed', 'not-taken'];

/**
 * In a two-person council nobody signs off alone; elsewhere an editor without the role of approver submits to an
 * approver.
 */
export const sendingMode = ({ roles, council }: Me): WaitingQuarter['as'] =>
  council.twoPeople || !roles.includes('approver') ? 'submission' : 'sign-off';

/**
 * Sends a quarter. It is saved on this machine before it is sent and until the answer arrives, so that neither a closed
 * pane nor a lost connection loses it. Rejects with a `RecordError` whose sentence says where the quarter waits.
 */
export async function sendQuarter(
  { record, device }: ActionContext,
  waiting: WaitingQuarter,
): Promise<SendReply> {
  const isKept = keepWaiting(device, waiting);
  const { as, quarter, replacement, after } = waiting;
  try {
    const reply = await (as === 'submission'
      ? record.submit(quarter, replacement, after)
      : record.signOff(quarter, replacement));
    dropWaiting(device, waiting);
    return reply;
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const { kind, reference, message } = error;
    if (DECIDED.includes(kind)) {
      dropWaiting(device, waiting);
      throw error;
    }
    throw new RecordError(
      kind,
      reference,
      `${message} ${isKept ? signOffSentences.waits : signOffRefusals.notSaved}`,
      error,
    );
  }
}
