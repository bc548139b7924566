import { addresses } from '../../../shared/record/contract/addresses.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { Receipt } from '../../../shared/record/contract/reports.ts';
import { approvalKey } from '../../../shared/record/contract/submissions.ts';
import { reviewQuarter } from '../../../shared/record/review/reviewQuarter.ts';
import { mayApprove } from '../../../shared/record/review/submissionRights.ts';
import { sha256 } from '../../../web/sha256.ts';
import { judgeThenSignOff, type ReviewQuarter } from '../../council/judgeThenRecord.ts';
import { outturnRow } from '../../register/outturnRow.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { correctionReply, parseQuarter } from '../reports/replies.ts';
import { signOffReply } from '../reports/signOffReply.ts';
import { submissionAt } from './submissionAt.ts';

export const approvalRoute = defineRoute({
  method: 'post',
  path: pathOf(addresses.approval, 'council', 'report', 'period', 'id'),
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
    if (row.returned) return signOffReply(c, { state: 'returned', returned: row.returned });
    const { id, body, bodySha256, period, replaces, submittedBy: by } = row;
    const quarter = parseQuarter(row);
    // The submitter answers for the decisions in the quarter, and the approver for letting it pass.
    const review: ReviewQuarter = kept => reviewQuarter(quarter, by, kept);
    const request = {
      body,
      bodySha256,
      outturns: quarter.indicators.map(outturnRow),
      rules: { id: quarter.ruleSet.id, sha256: await sha256(canonicalText(quarter.ruleSet)) },
      isImport: quarter.imported !== undefined,
      period,
      replaces,
      correction: correctionReply(row),
      idemKey: approvalKey(id),
      person,
      submission: { id, by },
    };
    return signOffReply(c, await judgeThenSignOff({ quarter, request }, review, c.get('record')));
  },
});
