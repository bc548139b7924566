import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Env } from './context.ts';

/** Logs one line a request: the route, not the address, which may contain what people wrote. No person, no token. */
export const requestLog = createMiddleware<Env>(async (c, next) => {
  const reference = crypto.randomUUID();
  c.set('reference', reference);
  const start = Date.now();
  await next();
  const log = (): void => {
    const costs = c.get('costs');
    const entry = {
      event: 'request',
      reference,
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      ms: Date.now() - start,
      rows_read: costs.read,
      rows_written: costs.written,
    };
    console.log(JSON.stringify(entry));
  };
  // A streamed reply has not read its rows yet. Nobody reads the body of a reply to HEAD.
  const streamed = c.get('streamed');
  if (streamed && c.req.method !== 'HEAD') streamed.then(log);
  else log();
});
