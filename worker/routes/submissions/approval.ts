import type { Context } from 'hono';
import { periodCode } from '../../../shared/quarter.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { approvalKey } from '../../../shared/record/contract/submissions.ts';
import { reviewQuarter } from '../../../shared/record/review/reviewQuarter.ts';
import { mayApprove } from '../../../shared/record/review/submissionRights.ts';
import { sha256 } from '../../../web/sha256.ts';
import { type ReviewQuarter, signOff } from '../../acts/signOff.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import type { ReturnedRow } from '../../store/submissionStore.ts';
import { correctionReply, parseQuarter } from '../reports/replies.ts';
import { signOffReply } from '../reports/signOffReply.ts';

/** Signs off what the address names, whether it was asked for by the pane or on a page. */
export async function approveSubmission(c: Context<Env>): Promise<Response> {
  const person = c.get('person');
  if (!person.roles.includes('approver')) return problem('not-allowed');
  const row = await submissionAt(c);
  if (!row) return problem('not-found');
  const asking = { roles: person.roles, twoPeople: person.council.twoPeople };
  if (!mayApprove(asking, row.submittedBy === person.oid)) return problem('second-person-needed');
  if (row.returned) return returnedProblem(row.returned);
  const { id, body, bodySha256, period, replaces, submittedBy: by } = row;
  const quarter = parseQuarter(row);
  const correction = correctionReply(row);
  const submission = { id, by };
  const idemKey = approvalKey(id);
  // Whoever submits answers for the decisions in it, and the approver for letting it pass.
  const review: ReviewQuarter = kept => reviewQuarter(quarter, by, kept);
  const rulesSha256 = await sha256(canonicalText(quarter.ruleSet));
  const what = { quarter, body, bodySha256, rulesSha256, period, replaces, correction };
  const request = { ...what, idemKey, person, submission };
  const outcome = await signOff(request, review, c.get('store'), new Date());
  if (outcome.state === 'busy') {
    // Somebody sent it back between our read and our write: that stays so, and coming again is of no use.
    const settled = await submissionAt(c);
    if (settled?.returned) return returnedProblem(settled.returned);
  }
  return signOffReply(c, outcome);
}

const returnedProblem = ({ byName }: ReturnedRow): Response =>
  problem('settled', {
    detail: `${byName} sent this back, so it is not approved. Ask its author to submit it again.`,
  });

export async function submissionAt(c: Context<Env>) {
  const period = parsePeriodSlug(c.req.param('period'));
  const { tenant } = c.get('person').council;
  return period && c.get('store').submission(tenant, periodCode(period), c.req.param('id') ?? '');
}
