import { docsPage } from '../../openapi/docsPage.ts';
import { openApiDocument } from '../../openapi/document.ts';
import { defineRoute, type Route } from '../../request/route.ts';

const AN_HOUR = 'public, max-age=3600';
// The page has its own few styles, and nothing else that a browser could run or fetch.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The routes that describe all routes, for machines and for people. `routes` is called at the first request. */
export function interfaceRoutes(routes: () => readonly Route[]): readonly Route[] {
  // The same for everybody, and made once.
  let document: string | undefined;
  let page: string | undefined;
  return [
    defineRoute({
      method: 'get',
      path: '/openapi.json',
      summary: 'This interface, for machines',
      allowed: 'anybody',
      replies: { 200: { description: 'OpenAPI 3.1.', mediaType: 'application/json' } },
      problems: [],
      handle(c) {
        document ??= JSON.stringify(openApiDocument(routes()));
        c.header('cache-control', AN_HOUR);
        return c.body(document, 200, { 'content-type': 'application/json' });
      },
    }),
    defineRoute({
      method: 'get',
      path: '/docs',
      summary: 'This interface, for people',
      allowed: 'anybody',
      replies: { 200: { description: 'A page.', mediaType: 'text/html' } },
      problems: [],
      async handle(c) {
        page ??= String(await docsPage(routes()));
        c.header('cache-control', AN_HOUR);
        c.header('content-security-policy', POLICY);
        return c.html(page);
      },
    }),
  ];
}
