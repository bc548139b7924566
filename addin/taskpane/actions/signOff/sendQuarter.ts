import type { Me } from '../../../../shared/record/contract.ts';
import type { SignOffReply, SubmitReply } from '../../../record/centralRecord.ts';
import { RecordError, type RecordErrorKind } from '../../../record/recordError.ts';
import type { ActionContext } from '../actionContext.ts';
import { dropWaiting, keepWaiting, type Waiting } from './outboxMemory.ts';

export type SendReply = SignOffReply | SubmitReply;

/** The record has decided: what it said no to is not sent again as it is. */
const DECIDED: readonly RecordErrorKind[] = ['not-allowed', 'not-taken'];

const WAITS =
  'The quarter is kept on this machine for you and waits to be sent: the Sign off step offers it. It is recorded once, however often it is sent.';
const NOT_KEPT = 'This machine could not keep it to be sent later, so sign off again then.';

/** In a two-person council nobody signs off alone; elsewhere an editor submits to whoever may approve. */
export const sendingMode = ({ roles, council }: Me): Waiting['as'] =>
  council.twoPeople || !roles.includes('approver') ? 'submission' : 'sign-off';

/**
 * Sends a quarter. It is kept on this machine before it leaves and till its answer is in, so that neither a closed pane
 * nor a lost connection loses it. Rejects with a `RecordError`, whose sentence then says where it waits.
 */
export async function sendQuarter({ record, device }: ActionContext, waiting: Waiting): Promise<SendReply> {
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
    throw new RecordError(kind, reference, `${message} ${isKept ? WAITS : NOT_KEPT}`, error);
  }
}
