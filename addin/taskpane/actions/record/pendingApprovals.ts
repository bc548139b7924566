import type { Me } from '../../../../shared/record/contract/signIn.ts';
import type { Submission } from '../../../../shared/record/contract/submissions.ts';
import { mayApprove } from '../../../../shared/record/review/submissionRights.ts';
import { RecordError } from '../../../record/recordError.ts';
import type { ActionContext } from '../actionContext.ts';
import { pendingApprovalsSentence } from './recordSentences.ts';

/**
 * The quarters that wait for this person's approval, as a sentence; "" where there are none or the record cannot be
 * read.
 */
export async function pendingApprovals(
  { record }: Pick<ActionContext, 'record'>,
  person: Me,
): Promise<string> {
  if (!person.roles.includes('approver')) return '';
  try {
    const waiting = await record.waiting();
    return pendingApprovalsSentence(waiting.filter(submission => canApprove(person, submission)));
  } catch (error) {
    // The sign-in succeeded, even where this cannot be read.
    if (!(error instanceof RecordError)) throw error;
    return '';
  }
}

export const canApprove = ({ roles, council }: Me, { mine }: Submission): boolean =>
  mayApprove({ roles, twoPeople: council.twoPeople === true }, mine);
