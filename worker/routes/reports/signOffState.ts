import { periodCode, periodText } from '../../../shared/period.ts';
import {
  affectedBases,
  changesOfVoid,
  periodsComparedWith,
} from '../../../shared/record/compare/affectedBases.ts';
import { changesBetween, type IndicatorChange } from '../../../shared/record/compare/changesBetween.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { MOST_EARLIER, SignOffState } from '../../../shared/record/contract/signOffState.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { requestRefusals } from '../../request/words.ts';
import { indicatorsAt } from '../indicators/indicators.ts';
import { submissionReply } from '../submissions/submissionReply.ts';
import { namedReply } from './namedReports.ts';
import { currentLock, parseQuarter, reportReply, revisionReply } from './replies.ts';

export const signOffStateRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.signOffState, 'council', 'report', 'period'),
  summary: 'Everything that the Sign off step asks about a period, as it was at one moment',
  allowed: 'council',
  query: {
    earlier: `Another period whose latest revision is wanted too. It may be given ${MOST_EARLIER} times.`,
  },
  replies: {
    200: {
      description: 'Its revisions, submissions and lock, and the council’s reports and indicators.',
      schema: SignOffState,
    },
  },
  problems: ['not-found'],
  async handle(c, reply) {
    const person = c.get('person');
    const period = parsePeriodSlug(c.req.param('period'));
    const asked = (c.req.queries('earlier') ?? []).map(slug => parsePeriodSlug(slug));
    const earlier = asked.flatMap(other => (other ? [periodCode(other)] : []));
    if (!period || earlier.length < asked.length || asked.length > MOST_EARLIER) {
      return problem('not-found', { detail: requestRefusals['not-a-period'] });
    }
    const comparedWith = periodsComparedWith(period).map(([later]) => periodCode(later));
    const known = await c.get('record').signOffState({ period: periodCode(period), comparedWith, earlier });
    const { latest, before, register } = known;
    const report = c.req.param('report') ?? '';
    const changed = before ? changesSince(parseQuarter(before), latest && parseQuarter(latest)) : [];
    return reply(200, {
      report,
      period: periodText(period),
      reports: known.reports.map(namedReply),
      recorded: latest && reportReply(person.council, latest),
      revisions: known.revisions.map(row => revisionReply(person.council, row, known.publications)),
      submissions: known.submissions.map(row => submissionReply(person, row)),
      lock: currentLock(known.lock, report, period),
      affects: affectedBases(changed, period, known.later.map(parseQuarter), register),
      indicators: indicatorsAt(register, period),
      earlier: known.earlier.map(row => reportReply(person.council, row)),
      elsewhere: [...known.elsewhere],
    });
  },
});

/** What the latest revision changed; null for one that voids the one before it. */
const changesSince = (before: SignedQuarter, latest: SignedQuarter | null): readonly IndicatorChange[] =>
  latest ? changesBetween(before, latest).indicators : changesOfVoid(before);
