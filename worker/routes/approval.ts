import type { Context } from 'hono';
import { periodCode } from '../../shared/quarter.ts';
import { canonicalText } from '../../shared/record/canonicalText.ts';
import { reviewQuarter } from '../../shared/record/review.ts';
import { sha256 } from '../../web/sha256.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { type Review, signOff } from '../signOff.ts';
import { approvalKey } from '../store/submissionStore.ts';
import { periodInAddress } from './periodInAddress.ts';
import { quarterOf } from './quarterOf.ts';
import { correctionOf } from './receipt.ts';
import { signOffAnswer } from './signOffAnswer.ts';

/** Signs off what the address names, whether it was asked for by the pane or on a page. */
export async function approval(c: Context<Env>): Promise<Response> {
  const person = c.get('person');
  if (!person.roles.includes('approver')) return problem('not-allowed');
  const row = await submissionAt(c);
  if (!row) return problem('not-found');
  if (person.council.twoPeople && row.submittedBy === person.oid) return problem('second-person-needed');
  const { id, body, bodySha256, period, replaces, submittedBy: by } = row;
  const quarter = quarterOf(row);
  const correction = correctionOf(row);
  const submission = { id, by };
  const idemKey = approvalKey(id);
  // Whoever submits answers for the decisions in it, and the approver for letting it pass.
  const review: Review = rulesFrom => reviewQuarter(quarter, by, rulesFrom);
  const rulesSha256 = await sha256(canonicalText(quarter.ruleSet));
  const what = { quarter, body, bodySha256, rulesSha256, period, replaces, correction };
  const request = { ...what, idemKey, person, submission };
  return signOffAnswer(c, await signOff(request, review, c.get('store'), new Date()));
}

export async function submissionAt(c: Context<Env>) {
  const period = periodInAddress(c.req.param('period'));
  const { tenant } = c.get('person').council;
  return period && c.get('store').submission(tenant, periodCode(period), c.req.param('id') ?? '');
}
