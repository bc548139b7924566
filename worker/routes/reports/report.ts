import type { Context } from 'hono';
import { periodCode } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { RecordedReport } from '../../../shared/record/contract/reports.ts';
import type { Env } from '../../request/context.ts';
import { parsePeriodSlug, parseRevision } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import type { RevisionWithBody } from '../../store/revisionStore.ts';
import { reportReply } from './replies.ts';

export const reportRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.report, 'council', 'report', 'period'),
  summary: 'The latest revision of a quarter, with its headline',
  allowed: 'council',
  replies: { 200: { description: 'The latest revision. Its number is the ETag.', schema: RecordedReport } },
  problems: ['not-found'],
  async handle(c, reply) {
    const period = parsePeriodSlug(c.req.param('period'));
    const row = period && (await c.get('record').latestReport(periodCode(period)));
    return row ? reply(200, taggedReport(c, row)) : problem('not-found');
  },
});

/** A corrected revision can still be read. */
export const revisionRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.revision, 'council', 'report', 'period', 'rev'),
  summary: 'One revision, as it was signed',
  allowed: 'council',
  replies: { 200: { description: 'The revision.', schema: RecordedReport } },
  problems: ['not-found'],
  async handle(c, reply) {
    const period = parsePeriodSlug(c.req.param('period'));
    const rev = parseRevision(c.req.param('rev'));
    const row = period && rev && (await c.get('record').reportAt(periodCode(period), rev));
    return row ? reply(200, taggedReport(c, row)) : problem('not-found');
  },
});

function taggedReport(c: Context<Env>, row: RevisionWithBody): RecordedReport {
  c.header('etag', `"${row.rev}"`);
  return reportReply(c.get('person').council, row);
}
