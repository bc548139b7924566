import { Hono } from 'hono';
import { periodCode } from '../../shared/quarter.ts';
import { changesBetween } from '../../shared/record/changes.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { approval, submissionAt } from '../routes/approval.ts';
import { periodInAddress } from '../routes/periodInAddress.ts';
import { quarterOf } from '../routes/quarterOf.ts';
import { revisionOf } from '../routes/receipt.ts';
import { submissionAddress } from './addresses.ts';
import { reportPage } from './reportPage.ts';
import { submissionPage } from './submissionPage.ts';
import { ourForm } from './visiting.ts';

/** The pages of one council's quarters. */
export const councilPages = new Hono<Env>()
  .get('/reports/:period', async c => {
    const { council } = c.get('person');
    const period = periodInAddress(c.req.param('period'));
    const store = c.get('store');
    const row = period && (await store.latestReport(council.tenant, periodCode(period)));
    if (!row) return problem('not-found');
    const [revisions, publications, waiting, { lock }] = await Promise.all([
      store.revisions(council.tenant, row.period),
      store.publications(council.tenant, row.period),
      store.waiting(council.tenant),
      store.lockState(council.tenant, row.period),
    ]);
    return c.html(
      reportPage(c.get('visit'), {
        quarter: quarterOf(row),
        revisions: revisions.map(revision => revisionOf(council.code, revision, publications)),
        waiting: waiting.filter(({ period: of }) => of === row.period),
        lock,
      }),
    );
  })
  .get('/reports/:period/submissions/:id', async c => {
    const row = await submissionAt(c);
    if (!row) return problem('not-found');
    const { tenant } = c.get('person').council;
    const before = row.replaces > 0 ? await c.get('store').reportAt(tenant, row.period, row.replaces) : null;
    const quarter = quarterOf(row);
    const changes = before && changesBetween(quarterOf(before), quarter);
    return c.html(submissionPage(c.get('visit'), { row, quarter, changes }));
  })
  .post('/reports/:period/submissions/:id/approval', ourForm, async c => {
    const answer = await approval(c);
    if (!answer.ok) return answer;
    const { code } = c.get('person').council;
    return c.redirect(submissionAddress(code, c.req.param('period'), c.req.param('id')), 303);
  });
