import { type Context, Hono } from 'hono';
import { readConfig } from './config.ts';
import { OtherSchema, ReplacedRecord, UnknownReport } from './council/remoteRecord.ts';
import { councilDirectory } from './directory/councilDirectory.ts';
import { pages } from './pages/pages.ts';
import type { Env } from './request/context.ts';
import { logFault } from './request/faultLog.ts';
import { problem } from './request/problem.ts';
import { addressKey, personKey, rateLimit, rateLimitByAddress } from './request/rateLimit.ts';
import { openToEverySite, replyHeaders } from './request/replyHeaders.ts';
import { requestLog } from './request/requestLog.ts';
import { requireOperator, requireOwnCouncil, requireSignIn } from './request/requireSignIn.ts';
import { announceActs, mountRoutes } from './request/route.ts';
import { requestRefusals, schemaRefusals } from './request/words.ts';
import { allRoutes } from './routes/all.ts';

/** The life of a request, from top to bottom. */
export const app = new Hono<Env>();

app.use(requestLog);
app.use(async (c, next) => {
  c.set('costs', { read: 0, written: 0 });
  c.set('directory', councilDirectory(c.env.DIRECTORY));
  c.set('config', readConfig(c.env, new URL(c.req.url).hostname));
  await next();
});
app.use(replyHeaders);

for (const path of ['/healthz', '/openapi.json', '/docs', '/v1/*']) app.use(path, rateLimitByAddress);
for (const path of ['/open/*', '/.well-known/*']) app.use(path, rateLimit(addressKey), openToEverySite);
mountRoutes(
  app,
  allRoutes.filter(({ allowed }) => allowed === 'anybody'),
);

app.route('/pages', pages);

app.use('/v1/operator/*', requireOperator);
mountRoutes(
  app,
  allRoutes.filter(({ allowed }) => allowed === 'operator'),
);
app.use('/v1/operator/*', c => Promise.resolve(nothingHere(c)));

announceActs(app, allRoutes);
app.use('/v1/*', requireSignIn);
app.use('/v1/*', rateLimit(personKey));
app.use('/v1/councils/:council/*', requireOwnCouncil);
mountRoutes(
  app,
  allRoutes.filter(({ allowed }) => allowed !== 'anybody' && allowed !== 'operator'),
);

app.notFound(nothingHere);
app.onError((error, c) => {
  if (error instanceof UnknownReport)
    return problem('not-found', { detail: requestRefusals['not-a-report'] });
  if (error instanceof OtherSchema)
    return problem('not-configured', { detail: schemaRefusals[error.schema] });
  if (error instanceof ReplacedRecord) return problem('busy', { detail: requestRefusals['record-replaced'] });
  const reference = c.get('reference');
  return logFault(error, reference) === 'busy' ? problem('busy') : problem('fault', { reference });
});

function nothingHere(c: Context<Env>): Response {
  const allowed = methodsAt(c.req.path);
  return allowed.length === 0
    ? problem('not-found')
    : problem('method-not-allowed', {}, { allow: allowed.join(', ') });
}

/** The methods that an address accepts (RFC 9110, 15.5.6). Middleware is left out: its method is ALL. */
function methodsAt(path: string): string[] {
  const methods = ['GET', 'POST', 'PUT'].filter(method =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
  return methods.flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}
