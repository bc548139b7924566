import { Hono } from 'hono';
import { readConfig } from './config.ts';
import type { Env } from './context.ts';
import { requireOwnCouncil, requireSignIn } from './identity/requireSignIn.ts';
import { pages } from './pages/pages.ts';
import { problem } from './problem.ts';
import { logFault } from './request/faultLog.ts';
import { addressKey, personKey, rateLimit, rateLimitByAddress } from './request/rateLimit.ts';
import { requestLog } from './request/requestLog.ts';
import { audit } from './routes/exports/audit.ts';
import { figuresExport } from './routes/exports/figuresExport.ts';
import { wholeExport } from './routes/exports/wholeExport.ts';
import { history } from './routes/indicators/history.ts';
import { indicators } from './routes/indicators/indicators.ts';
import { links } from './routes/indicators/links.ts';
import { open } from './routes/open/open.ts';
import { comparison } from './routes/reports/comparison.ts';
import { lock } from './routes/reports/lock.ts';
import { publication } from './routes/reports/publication.ts';
import { report, revision } from './routes/reports/report.ts';
import { reports } from './routes/reports/reports.ts';
import { revisions } from './routes/reports/revisions.ts';
import { ruleSets } from './routes/ruleSets/ruleSets.ts';
import { configuration } from './routes/service/configuration.ts';
import { health } from './routes/service/health.ts';
import { described } from './routes/service/interface.ts';
import { me } from './routes/service/me.ts';
import { submissions, waiting } from './routes/submissions/submissions.ts';
import { d1Store } from './store/d1/d1Store.ts';
import { meterDatabase } from './store/d1/meteredDatabase.ts';

/** The life of a request, from top to bottom. */
export const app = new Hono<Env>();

app.use(requestLog);
app.use(async (c, next) => {
  const { db, costs } = meterDatabase(c.env.DB);
  c.set('costs', costs);
  c.set('store', d1Store(db));
  c.set('config', readConfig(c.env, new URL(c.req.url).hostname));
  await next();
  c.header('x-content-type-options', 'nosniff');
});

for (const path of ['/healthz', '/openapi.json', '/docs', '/v1/*']) app.use(path, rateLimitByAddress);
app.route('/healthz', health);
app.route('/', described);
app.route('/v1/configuration', configuration);
app.use('/open/*', rateLimit(addressKey));
app.route('/open/v1/councils/:council', open);

app.route('/pages', pages);

app.use('/v1/*', requireSignIn);
app.use('/v1/*', rateLimit(personKey));
app.route('/v1/me', me);

app.use('/v1/councils/:council/*', requireOwnCouncil);
app.route('/v1/councils/:council/reports/:period/revisions', revisions);
app.route('/v1/councils/:council/reports/:period/revisions/:rev', revision);
app.route('/v1/councils/:council/reports/:period/revisions/:rev/publication', publication);
app.route('/v1/councils/:council/reports/:period/compare', comparison);
app.route('/v1/councils/:council/reports/:period/lock', lock);
app.route('/v1/councils/:council/reports/:period/submissions', submissions);
app.route('/v1/councils/:council/reports/:period', report);
app.route('/v1/councils/:council/reports', reports);
app.route('/v1/councils/:council/submissions', waiting);
app.route('/v1/councils/:council/rule-sets', ruleSets);
app.route('/v1/councils/:council/audit', audit);
app.route('/v1/councils/:council/export.ndjson', wholeExport);
app.route('/v1/councils/:council/export.csv', figuresExport);
app.route('/v1/councils/:council/indicators', indicators);
app.route('/v1/councils/:council/indicators/:uid/history', history);
app.route('/v1/councils/:council/indicators/:uid/links', links);

app.notFound(c => {
  const allowed = methodsAt(c.req.path);
  return allowed.length === 0
    ? problem('not-found')
    : problem('method-not-allowed', {}, { allow: allowed.join(', ') });
});
app.onError((error, c) => {
  const reference = c.get('reference');
  return logFault(error, reference) === 'busy' ? problem('busy') : problem('fault', { reference });
});

/** What an address can be asked (RFC 9110, 15.5.6), by the routes themselves; what stands before them all is none. */
function methodsAt(path: string): string[] {
  const methods = ['GET', 'POST', 'PUT'].filter(method =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
  return methods.flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}
