import { type Context, Hono } from 'hono';
import { periodCode, periodSlug, periodText } from '../../shared/period.ts';
import { changesBetween } from '../../shared/record/compare/changesBetween.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import type { Env } from '../request/context.ts';
import { readForm } from '../request/formBody.ts';
import { parsePeriodSlug } from '../request/parameters.ts';
import { problem } from '../request/problem.ts';
import { recordOfReport } from '../request/recordOf.ts';
import { requireRole } from '../request/route.ts';
import { compareRevisions } from '../routes/reports/comparison.ts';
import { markPublished, publicationRoute } from '../routes/reports/publication.ts';
import { sendPublicationFile } from '../routes/reports/publicationFiles.ts';
import { parseQuarter, revisionReply } from '../routes/reports/replies.ts';
import { approvalRoute } from '../routes/submissions/approval.ts';
import { returnRoute, sendBack } from '../routes/submissions/return.ts';
import { submissionAt } from '../routes/submissions/submissionAt.ts';
import { submissionReply } from '../routes/submissions/submissionReply.ts';
import { submissionAddress } from './frame/addresses.ts';
import { indicatorPages } from './indicators/indicatorPages.ts';
import { readOverview } from './indicators/readOverview.ts';
import { comparisonPage } from './quarters/comparisonPage.ts';
import { reportName } from './quarters/quartersPage.ts';
import { asksWorstFirst } from './quarters/quarterTable.ts';
import { reportPage } from './quarters/reportPage.ts';
import { requireFormToken } from './signIn/requireSession.ts';
import { reasonInForm } from './submissions/reasonInForm.ts';
import { submissionPage } from './submissions/submissionPage.ts';

/** The pages of one council's quarters and indicators. */
export const councilPages = new Hono<Env>()
  .use('/reports/:report/*', recordOfReport)
  .get('/reports/:report/overview', readOverview)
  .get('/reports/:report/:period', async c => {
    const { council } = c.get('person');
    const period = parsePeriodSlug(c.req.param('period'));
    const record = c.get('record');
    if (!period) return problem('not-found');
    const at = periodCode(period);
    const [row, revisions, publications, waiting, reports, lock, register] = await Promise.all([
      record.latestReport(at),
      record.revisions(at),
      record.publications(at),
      record.waiting(),
      record.reports(),
      record.lockOn(at),
      record.register(),
    ]);
    if (revisions.length === 0) return problem('not-found');
    const report = c.req.param('report');
    return c.html(
      reportPage(c.get('session'), {
        report,
        period: periodText(period),
        quarter: row && parseQuarter(row),
        slug: periodSlug(period),
        revisions: revisions.map(revision => revisionReply(council, revision, publications)),
        waiting: waiting.filter(other => other.report === report && other.period === at),
        reports,
        lock,
        register,
        isWorstFirst: asksWorstFirst(c.req.query('order')),
      }),
    );
  })
  .get('/reports/:report/:period/submissions/:id', async c => {
    const row = await submissionAt(c);
    if (!row) return problem('not-found');
    const person = c.get('person');
    const record = c.get('record');
    const before = row.replaces > 0 ? await record.reportAt(row.period, row.replaces) : null;
    const register = await record.register();
    const quarter = parseQuarter(row);
    const changes = before && changesBetween(parseQuarter(before), quarter);
    return c.html(
      submissionPage(c.get('session'), {
        report: reportName(await record.reports(), row.report),
        submission: submissionReply(person, row),
        quarter,
        changes,
        register,
        isWorstFirst: asksWorstFirst(c.req.query('order')),
      }),
    );
  })
  .get('/reports/:report/:period/revisions/:rev/files/:file', c =>
    sendPublicationFile(c, c.req.param('file')),
  )
  .get('/reports/:report/:period/compare', async c => {
    const compared = await compareRevisions(c);
    return compared ? c.html(comparisonPage(c.get('session'), compared)) : problem('not-found');
  })
  .post(
    '/reports/:report/:period/revisions/:rev/publication',
    requireFormToken,
    requireRole(publicationRoute),
    async c => {
      const form = await readForm(c);
      const reply = form instanceof Response ? form : await markPublished(c, form.get('open_from') ?? '');
      const { code } = c.get('person').council;
      return reply.ok
        ? c.redirect(addresses.reportPage(code, c.req.param('report'), c.req.param('period')), 303)
        : reply;
    },
  )
  .post(
    '/reports/:report/:period/submissions/:id/approval',
    requireFormToken,
    requireRole(approvalRoute),
    async c => backTo(c, await approvalRoute.handle(c)),
  )
  .post(
    '/reports/:report/:period/submissions/:id/return',
    requireFormToken,
    requireRole(returnRoute),
    async c => backTo(c, await sendBack(c, reasonInForm)),
  )
  .route('/indicators', indicatorPages);

/** Back to the submission's own page, which shows what happened; or the problem of the route. */
function backTo(c: Context<Env>, reply: Response): Response {
  if (!reply.ok) return reply;
  const { code } = c.get('person').council;
  const { report = '', period = '', id = '' } = c.req.param();
  return c.redirect(submissionAddress(code, report, period, id), 303);
}
