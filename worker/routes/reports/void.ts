import { type Period, periodCode, periodFromCode, periodText } from '../../../shared/period.ts';
import {
  affectedBases,
  changesOfVoid,
  periodsComparedWith,
} from '../../../shared/record/compare/affectedBases.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { type VoidBody, VoidedRevision, VoidRequest } from '../../../shared/record/contract/voids.ts';
import { sha256 } from '../../../web/sha256.ts';
import type { RemoteRecord } from '../../council/remoteRecord.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import { readJson } from '../../request/jsonBody.ts';
import { parsePeriodSlug, parseRevision } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import type { RevisionRow } from '../../store/revisionStore.ts';
import { actReceipt } from '../actReceipt.ts';
import { routeRefusals } from '../words.ts';
import { lockReply, parseQuarter, receiptReply } from './replies.ts';

/** For a report that was signed off by mistake, such as one of another period: nobody can undo it but by signing again. */
export const voidRoute = defineRoute({
  method: 'put',
  path: pathOf(addresses.void, 'council', 'report', 'period', 'rev'),
  summary: 'Voids the latest revision of a period, so that it counts nowhere',
  allowed: ['approver'],
  body: { schema: VoidRequest, limit: reasonLimit },
  replies: {
    201: { description: 'Voided.', schema: VoidedRevision },
    200: { description: 'Already voided, by whom and why.', schema: VoidedRevision },
  },
  problems: ['not-found', 'stale', 'locked', 'second-person-needed', 'too-large', 'not-json', 'body-invalid'],
  async handle(c, reply) {
    const person = c.get('person');
    const period = parsePeriodSlug(c.req.param('period'));
    const rev = parseRevision(c.req.param('rev'));
    if (!period || !rev) return problem('not-found');
    const request = await readJson(c, VoidRequest);
    if (request instanceof Response) return request;
    const record = c.get('record');
    const content: VoidBody = {
      schema: 2,
      council: person.council.code,
      report: c.req.param('report') ?? '',
      period: periodText(period),
      voids: rev,
    };
    const body = canonicalText(content);
    const wanted = {
      ...request,
      period: periodCode(period),
      rev,
      person,
      body,
      bodySha256: await sha256(body),
    };
    const outcome = await record.voidRevision(wanted);
    switch (outcome.state) {
      case 'voided':
      case 'voided-before': {
        const [receipt, affects] = await Promise.all([
          actReceipt(person.council, record, outcome.row.seq),
          basesOf(record, period, rev),
        ]);
        return reply(outcome.state === 'voided' ? 201 : 200, {
          ...voidedReply(outcome.row),
          affects,
          receipt,
        });
      }
      case 'stale':
        return problem('stale', {
          detail: routeRefusals['void-stale'],
          current: receiptReply(person.council, outcome.row),
        });
      case 'locked':
        return problem('locked', { detail: routeRefusals['void-locked'], lock: lockReply(outcome.lock) });
      case 'second-person-needed':
        return problem('second-person-needed', { detail: routeRefusals['void-alone'] });
      case 'not-signed':
        return problem('not-found');
    }
  },
});

/** The bases of later reports that are outturns of a revision of this period. */
async function basesOf(
  record: RemoteRecord,
  period: Period,
  rev: number,
): Promise<VoidedRevision['affects']> {
  const comparedWith = periodsComparedWith(period).map(([other]) => periodCode(other));
  const asked = { period: periodCode(period), rev, comparedWith };
  const { voided, later, register } = await record.voidedState(asked);
  if (!voided || !register) return [];
  return affectedBases(changesOfVoid(parseQuarter(voided)), period, later.map(parseQuarter), register);
}

const voidedReply = (row: RevisionRow): Omit<VoidedRevision, 'affects'> => ({
  report: row.report,
  period: periodText(periodFromCode(row.period)),
  rev: row.rev,
  voids: row.rev - 1,
  reason: row.explanation ?? '',
  voided_at: row.signedAt,
  voided_by: row.signedByName,
});
