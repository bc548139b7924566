import type { Context } from 'hono';
import { periodCode } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { RecordedReport } from '../../../shared/record/contract/reports.ts';
import { isVoided } from '../../register/voided.ts';
import type { Env } from '../../request/context.ts';
import { parsePeriodSlug, parseRevision } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import type { RevisionWithBody } from '../../store/revisionStore.ts';
import { routeRefusals } from '../words.ts';
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
    if (row) return reply(200, taggedReport(c, row));
    const isSigned = period && (await c.get('record').revisions(periodCode(period))).length > 0;
    return problem('not-found', isSigned ? { detail: routeRefusals['is-voided'] } : {});
  },
});

/** A corrected or voided revision can still be read. */
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
    if (!period || !rev) return problem('not-found');
    const record = c.get('record');
    const [row, revisions] = await Promise.all([
      record.reportAt(periodCode(period), rev),
      record.revisions(periodCode(period)),
    ]);
    if (!row) return problem('not-found');
    return reply(200, { ...taggedReport(c, row), ...(isVoided(rev, revisions) && { voided: true }) });
  },
});

function taggedReport(c: Context<Env>, row: RevisionWithBody): RecordedReport {
  c.header('etag', `"${row.rev}"`);
  return reportReply(c.get('person').council, row);
}
