import { readFile } from 'node:fs/promises';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { LocalIssuer } from './issuer.ts';
import { WORKBENCH_OFFICE_SCRIPT, withWorkbenchOffice, workbenchOfficeScript } from './officeScript.ts';
import { inProject } from './project.ts';
import type { RecordWorker } from './recordWorker.ts';

const SAMPLE = 'sample/havering-2017-18-q2.xlsx';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Rooms {
  readonly record: RecordWorker;
  readonly issuer: LocalIssuer;
  /** In real Excel the pages load Microsoft's own office.js, and there is no workbench. */
  readonly workbench: boolean;
}

/** The origin that a person opens. It serves the workbench and the issuer, and passes all other requests to the Worker. */
export function createFront({ record, issuer, workbench }: Rooms): Hono {
  const front = new Hono();
  front.all('/local-issuer/*', c => issuer.handle(c.req.raw));
  if (workbench) {
    front.get('/', c => c.redirect('/workbench/'));
    front.get('/workbench', c => c.redirect('/workbench/'));
    front.get('/workbench/sample.xlsx', async c =>
      c.body(await readFile(inProject(SAMPLE)), 200, { 'content-type': SPREADSHEET }),
    );
    front.get(WORKBENCH_OFFICE_SCRIPT, async c =>
      c.body(await workbenchOfficeScript(), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    );
    front.use('/workbench/*', serveStatic({ root: inProject('dist') }));
    front.get('/:page{.+\\.html}', async c => {
      const shipped = await record.fetch(c.req.raw);
      const headers = new Headers(shipped.headers);
      for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'etag'])
        headers.delete(name);
      return new Response(withWorkbenchOffice(await shipped.text()), { status: shipped.status, headers });
    });
  }
  front.all('*', c => record.fetch(c.req.raw));
  return front;
}
