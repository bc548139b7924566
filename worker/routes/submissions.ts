import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { periodCode } from '../../shared/quarter.ts';
import { canonicalText } from '../../shared/record/canonicalText.ts';
import type { Submissions, SubmittedReport } from '../../shared/record/contract.ts';
import { reviewQuarter } from '../../shared/record/review.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { sha256 } from '../sha256.ts';
import { type Review, signOff } from '../signOff.ts';
import { approvalKey } from '../store/submissionStore.ts';
import { submit } from '../submit.ts';
import { headlineIn } from './headlineIn.ts';
import { lockShown } from './lockShown.ts';
import { periodInAddress } from './periodInAddress.ts';
import { quarterOf } from './quarterOf.ts';
import { correctionOf, receiptOf } from './receipt.ts';
import { LARGEST_BODY } from './revisions.ts';
import { sentQuarter } from './sentQuarter.ts';
import { signOffAnswer } from './signOffAnswer.ts';
import { submissionShown } from './submissionShown.ts';

/** Quarters that one person submits and another approves. They wait on record, and are no part of history. */
export const submissions = new Hono<Env>()
  .get('/', async c => {
    const { code, tenant } = c.get('person').council;
    const period = periodInAddress(c.req.param('period'));
    if (!period) return problem('not-found');
    const rows = await c.get('store').submissions(tenant, periodCode(period));
    return c.json({ submissions: rows.map(row => submissionShown(code, row)) } satisfies Submissions);
  })
  .post('/', bodyLimit({ maxSize: LARGEST_BODY, onError: () => problem('too-large') }), async c => {
    const { roles, council } = c.get('person');
    if (!roles.includes('editor') && !roles.includes('approver')) {
      return problem('not-allowed', {
        detail: 'Your role does not allow this. Ask an administrator of the record for the role of editor.',
      });
    }
    const request = await sentQuarter(c);
    if (request instanceof Response) return request;
    const store = c.get('store');
    const review: Review = rulesFrom => reviewQuarter(request.quarter, request.person.oid, rulesFrom);
    const outcome = await submit(request, review, store, new Date());
    switch (outcome.state) {
      case 'submitted':
        return c.json(submissionShown(council.code, outcome.row), 201);
      case 'replayed':
        return c.json(submissionShown(council.code, outcome.row), 200);
      case 'locked':
        return problem('locked', { lock: lockShown(outcome.lock) });
      case 'stale': {
        const current = await store.latestReport(council.tenant, request.period);
        return problem('stale', current ? { current: receiptOf(council.code, current) } : {});
      }
      case 'rows-invalid':
        return problem('rows-invalid', { rows: [...outcome.problems] });
      default:
        return problem(outcome.state);
    }
  })
  .get('/:id', async c => {
    const row = await submissionAt(c);
    if (!row) return problem('not-found');
    const body = quarterOf(row);
    return c.json({
      submission: submissionShown(c.get('person').council.code, row),
      ruleSet: body.ruleSet,
      headline: headlineIn(body),
      body,
    } satisfies SubmittedReport);
  })
  .post('/:id/approval', async c => {
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
  });

async function submissionAt(c: Context<Env>) {
  const period = periodInAddress(c.req.param('period'));
  const { tenant } = c.get('person').council;
  return period && c.get('store').submission(tenant, periodCode(period), c.req.param('id') ?? '');
}
