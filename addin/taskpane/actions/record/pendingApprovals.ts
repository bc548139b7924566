import type { Me, Submission } from '../../../../shared/record/contract.ts';
import { mayApprove } from '../../../../shared/record/submissionRights.ts';
import { RecordError } from '../../../record/recordError.ts';
import type { ActionContext } from '../actionContext.ts';
import { pendingApprovalsSentence } from './recordSentences.ts';

/** What waits for this person's approval, in a sentence with where to find it; "" for nothing, and where it was not told. */
export async function pendingApprovals(
  { record }: Pick<ActionContext, 'record'>,
  person: Me,
): Promise<string> {
  if (!person.roles.includes('approver')) return '';
  try {
    const waiting = await record.waiting();
    return pendingApprovalsSentence(waiting.filter(submission => canApprove(person, submission)));
  } catch (error) {
    // Whoever signs in is signed in, whatever becomes of this.
    if (!(error instanceof RecordError)) throw error;
    return '';
  }
}

export const canApprove = ({ roles, council }: Me, { mine }: Submission): boolean =>
  mayApprove({ roles, twoPeople: council.twoPeople === true }, mine);
