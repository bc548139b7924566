import { Hono } from 'hono';
import { readConfig } from './config.ts';
import type { Env } from './context.ts';
import { byAddress, byPerson, limited, limitedUnknown } from './limited.ts';
import { logged } from './logged.ts';
import { loggedFault } from './loggedFault.ts';
import { pages } from './pages/pages.ts';
import { problem } from './problem.ts';
import { audit } from './routes/audit.ts';
import { comparison } from './routes/comparison.ts';
import { configuration } from './routes/configuration.ts';
import { described } from './routes/described.ts';
import { figuresExport } from './routes/figuresExport.ts';
import { health } from './routes/health.ts';
import { history } from './routes/history.ts';
import { indicators } from './routes/indicators.ts';
import { links } from './routes/links.ts';
import { lock } from './routes/lock.ts';
import { me } from './routes/me.ts';
import { open } from './routes/open.ts';
import { publication } from './routes/publication.ts';
import { report } from './routes/report.ts';
import { reports } from './routes/reports.ts';
import { revision } from './routes/revision.ts';
import { revisions } from './routes/revisions.ts';
import { ruleSets } from './routes/ruleSets.ts';
import { submissions } from './routes/submissions.ts';
import { waiting } from './routes/waiting.ts';
import { wholeExport } from './routes/wholeExport.ts';
import { ownCouncil, signedIn } from './signedIn.ts';
import { countedDatabase } from './store/countedDatabase.ts';
import { d1Store } from './store/d1Store.ts';

/** The life of a request, from top to bottom. */
export const app = new Hono<Env>();

app.use(logged);
app.use(async (c, next) => {
  const { db, costs } = countedDatabase(c.env.DB);
  c.set('costs', costs);
  c.set('store', d1Store(db));
  c.set('config', readConfig(c.env, new URL(c.req.url).hostname));
  await next();
  c.header('x-content-type-options', 'nosniff');
});

for (const path of ['/healthz', '/openapi.json', '/docs', '/v1/*']) app.use(path, limitedUnknown);
app.route('/healthz', health);
app.route('/', described);
app.route('/v1/configuration', configuration);
app.use('/open/*', limited(byAddress));
app.route('/open/v1/councils/:council', open);

app.route('/pages', pages);

app.use('/v1/*', signedIn);
app.use('/v1/*', limited(byPerson));
app.route('/v1/me', me);

app.use('/v1/councils/:council/*', ownCouncil);
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
  return loggedFault(error, reference) === 'busy' ? problem('busy') : problem('fault', { reference });
});

/** What an address can be asked (RFC 9110, 15.5.6), by the routes themselves; what stands before them all is none. */
function methodsAt(path: string): string[] {
  const methods = ['GET', 'POST', 'PUT'].filter(method =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
  return methods.flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}
