import type { Context } from 'hono';
import { periodCode } from '../../../shared/period.ts';
import { affectedBases, periodsComparedWith } from '../../../shared/record/compare/affectedBases.ts';
import { changesBetween } from '../../../shared/record/compare/changesBetween.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { Comparison } from '../../../shared/record/contract/comparison.ts';
import type { Env } from '../../request/context.ts';
import { parsePeriodSlug, parseRevision } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { parseQuarter, revisionReply } from './replies.ts';

export const comparisonRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.comparison, 'council', 'report', 'period'),
  summary: 'Compares two revisions of a quarter',
  allowed: 'council',
  query: {
    from: 'A revision. By default the one before `to`.',
    to: 'A revision. By default the latest.',
  },
  replies: {
    200: {
      description:
        'What changed, figure by figure, and the later quarters that compare with a changed figure.',
      schema: Comparison,
    },
  },
  problems: ['not-found'],
  async handle(c, reply) {
    const compared = await compareRevisions(c);
    return compared ? reply(200, compared) : problem('not-found');
  },
});

/** Null unless both revisions that the address names are on record. */
export async function compareRevisions(c: Context<Env>): Promise<Comparison | null> {
  const { council } = c.get('person');
  const record = c.get('record');
  const period = parsePeriodSlug(c.req.param('period'));
  if (!period) return null;
  const at = periodCode(period);
  const { from, to } = c.req.query();
  const toRev = parseRevision(to);
  const after =
    to === undefined ? await record.latestReport(at) : toRev && (await record.reportAt(at, toRev));
  const fromRev = from === undefined ? after && after.rev - 1 : parseRevision(from);
  const before = fromRev ? await record.reportAt(at, fromRev) : null;
  if (!before || !after) return null;

  const { quarter, indicators } = changesBetween(parseQuarter(before), parseQuarter(after));
  const comparing = periodsComparedWith(period).map(([later]) => record.latestReport(periodCode(later)));
  const later = (await Promise.all(comparing)).flatMap(row => (row ? [parseQuarter(row)] : []));
  const register = await record.register();
  const published = await record.publications(at);
  return {
    before: revisionReply(council, before, published),
    after: revisionReply(council, after, published),
    quarter: [...quarter],
    indicators: indicators.map(change => ({ ...change, fields: [...change.fields] })),
    touches: affectedBases(indicators, period, later, register),
  };
}
