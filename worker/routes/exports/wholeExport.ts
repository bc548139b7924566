import { Hono } from 'hono';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { textStream } from '../../request/textStream.ts';
import { exportLines } from '../../upkeep/exportLines.ts';

/** All that the record holds of a council, to keep, to verify and to restore from. */
export const wholeExport = new Hono<Env>().get('/', c => {
  const { council, roles } = c.get('person');
  if (!roles.includes('administrator')) {
    return problem('not-allowed', {
      detail:
        'Only an administrator exports the whole record. Ask one, or take the figures alone: /export.csv.',
    });
  }
  c.header('content-type', 'application/x-ndjson; charset=utf-8');
  c.header('content-disposition', `attachment; filename="${council.code}.ndjson"`);
  return c.body(textStream(c, ended(exportLines(council.tenant, c.get('store')))));
});

async function* ended(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
