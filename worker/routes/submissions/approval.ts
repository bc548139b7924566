import { addresses } from '../../../shared/record/contract/addresses.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { Receipt } from '../../../shared/record/contract/reports.ts';
import { approvalKey } from '../../../shared/record/contract/submissions.ts';
import { reviewQuarter } from '../../../shared/record/review/reviewQuarter.ts';
import { mayApprove } from '../../../shared/record/review/submissionRights.ts';
import { fill } from '../../../shared/words/fill.ts';
import { sha256 } from '../../../web/sha256.ts';
import { type ReviewQuarter, signOff } from '../../acts/signOff.ts';
import { problem } from '../../problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import type { ReturnedRow } from '../../store/submissionStore.ts';
import { correctionReply, parseQuarter } from '../reports/replies.ts';
import { signOffReply } from '../reports/signOffReply.ts';
import { routeRefusals } from '../words.ts';
import { submissionAt } from './submissionAt.ts';

export const approvalRoute = defineRoute({
  method: 'post',
  path: pathOf(addresses.approval, 'council', 'period', 'id'),
  summary: 'Signs off a submission',
  allowed: ['approver'],
  replies: {
    201: { description: 'Recorded.', schema: Receipt },
    200: { description: 'Already approved.', schema: Receipt },
  },
  problems: [
    'not-found',
    'locked',
    'second-person-needed',
    'settled',
    'stale',
    'rows-invalid',
    'body-invalid',
  ],
  async handle(c) {
    const person = c.get('person');
    const row = await submissionAt(c);
    if (!row) return problem('not-found');
    const rights = { roles: person.roles, twoPeople: person.council.twoPeople };
    if (!mayApprove(rights, row.submittedBy === person.oid)) return problem('second-person-needed');
    if (row.returned) return alreadyReturned(row.returned);
    const { id, body, bodySha256, period, replaces, submittedBy: by } = row;
    const quarter = parseQuarter(row);
    // The submitter answers for the decisions in the quarter, and the approver for letting it pass.
    const review: ReviewQuarter = kept => reviewQuarter(quarter, by, kept);
    const request = {
      quarter,
      body,
      bodySha256,
      rulesSha256: await sha256(canonicalText(quarter.ruleSet)),
      period,
      replaces,
      correction: correctionReply(row),
      idemKey: approvalKey(id),
      person,
      submission: { id, by },
    };
    const outcome = await signOff(request, review, c.get('store'), new Date());
    if (outcome.state === 'busy') {
      // Someone sent it back between our read and our write: that is final, and a retry cannot succeed.
      const now = await submissionAt(c);
      if (now?.returned) return alreadyReturned(now.returned);
    }
    return signOffReply(c, outcome);
  },
});

const alreadyReturned = ({ byName: name }: ReturnedRow): Response =>
  problem('settled', { detail: fill(routeRefusals['already-returned'], { name }) });
