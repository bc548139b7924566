import type { Me, Submission } from '../../../shared/record/contract.ts';
import { mayApprove } from '../../../shared/record/submissionRights.ts';
import { RecordError } from '../../record/recordError.ts';
import { waitsForYouWords } from '../recordWords.ts';
import type { Tools } from './tools.ts';

/** What waits for this person's approval, in a sentence with where to find it; "" for nothing, and where it was not told. */
export async function awaitingApproval({ record }: Pick<Tools, 'record'>, person: Me): Promise<string> {
  if (!person.roles.includes('approver')) return '';
  try {
    const waiting = await record.waiting();
    return waitsForYouWords(waiting.filter(submission => approves(person, submission)));
  } catch (error) {
    // Whoever signs in is signed in, whatever becomes of this.
    if (!(error instanceof RecordError)) throw error;
    return '';
  }
}

export const approves = ({ roles, council }: Me, { mine }: Submission): boolean =>
  mayApprove({ roles, twoPeople: council.twoPeople === true }, mine);
