import { Hono } from 'hono';
import type { Env } from '../../context.ts';
import { docsPage } from '../../openapi/docsPage.ts';
import { openApiDocument } from '../../openapi/document.ts';

const AN_HOUR = 'public, max-age=3600';
// The page has its own few styles, and nothing else that a browser could run or fetch.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

// The same for everybody, and made when they are first asked for.
let document: string | undefined;
let page: string | undefined;

/** The interface described, for machines and for people. */
export const described = new Hono<Env>()
  .get('/openapi.json', c => {
    document ??= JSON.stringify(openApiDocument());
    c.header('cache-control', AN_HOUR);
    return c.body(document, 200, { 'content-type': 'application/json' });
  })
  .get('/docs', async c => {
    page ??= String(await docsPage());
    c.header('cache-control', AN_HOUR);
    c.header('content-security-policy', POLICY);
    return c.html(page);
  });
