import { type Context, Hono } from 'hono';
import { periodCode } from '../../shared/quarter.ts';
import { changesBetween } from '../../shared/record/changes.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { approval, submissionAt } from '../routes/approval.ts';
import { periodInAddress } from '../routes/periodInAddress.ts';
import { quarterOf } from '../routes/quarterOf.ts';
import { revisionOf } from '../routes/receipt.ts';
import { sentBack } from '../routes/sentBack.ts';
import { submissionShown } from '../routes/submissionShown.ts';
import { submissionAddress } from './addresses.ts';
import { reasonInForm } from './reasonInForm.ts';
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
    const person = c.get('person');
    const { tenant } = person.council;
    const before = row.replaces > 0 ? await c.get('store').reportAt(tenant, row.period, row.replaces) : null;
    const quarter = quarterOf(row);
    const changes = before && changesBetween(quarterOf(before), quarter);
    return c.html(
      submissionPage(c.get('visit'), { submission: submissionShown(person, row), quarter, changes }),
    );
  })
  .post('/reports/:period/submissions/:id/approval', ourForm, async c => {
    return backTo(c, await approval(c));
  })
  .post('/reports/:period/submissions/:id/return', ourForm, async c =>
    backTo(c, await sentBack(c, reasonInForm)),
  );

/** To the submission's own page, which says what became of it; or the no of the route. */
function backTo(c: Context<Env>, answer: Response): Response {
  if (!answer.ok) return answer;
  const { code } = c.get('person').council;
  const { period = '', id = '' } = c.req.param();
  return c.redirect(submissionAddress(code, period, id), 303);
}
