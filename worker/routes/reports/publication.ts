import type { Context } from 'hono';
import { z } from 'zod';
import { dayInLondon } from '../../../shared/dayInLondon.ts';
import { periodCode } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { Publication } from '../../../shared/record/contract/reports.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { Env } from '../../request/context.ts';
import { parsePeriodSlug, parseRevision } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { actReceipt } from '../actReceipt.ts';
import { routeRefusals } from '../words.ts';
import { publicationReply } from './replies.ts';

/** A day later than this is a slip of the year. */
const MOST_DAYS_AHEAD = 366;
const DAY_MS = 86_400_000;

/**
 * A signed revision is not yet published: an approver records that it was, and nobody can undo that. An agenda goes out, and a
 * period before an election ends, on a day: readers have the revision from then on.
 */
export const publicationRoute = defineRoute({
  method: 'put',
  path: pathOf(addresses.publication, 'council', 'report', 'period', 'rev'),
  summary: 'Marks a revision as published',
  allowed: ['approver'],
  query: { open_from: 'The day from which readers have it, such as 2026-12-01; without it, at once.' },
  replies: {
    201: { description: 'Marked.', schema: Publication },
    200: { description: 'Already marked, by whom and when.', schema: Publication },
  },
  problems: ['not-found', 'stale', 'voided', 'body-invalid'],
  handle: c => markPublished(c, c.req.query('open_from') ?? ''),
});

/** Marks the revision that the address names. `day` is from the pane's address, or from a page's form; "" is at once. */
export async function markPublished(c: Context<Env>, day: string): Promise<Response> {
  const person = c.get('person');
  const period = parsePeriodSlug(c.req.param('period'));
  const rev = parseRevision(c.req.param('rev'));
  if (!period || !rev) return problem('not-found');
  if (day !== '' && !isNearDay(day)) return problem('body-invalid', { detail: routeRefusals['no-such-day'] });
  const request = { period: periodCode(period), rev, openFrom: day === '' ? null : day, person };
  const outcome = await c.get('record').publishRevision(request);
  switch (outcome.state) {
    case 'published':
    case 'published-before': {
      const receipt = await actReceipt(person.council, c.get('record'), outcome.row.seq);
      const reply: Publication = { ...publicationReply(outcome.row), receipt };
      return c.json(reply, outcome.state === 'published' ? 201 : 200);
    }
    case 'later-published':
      return problem('stale', { detail: fill(routeRefusals['later-published'], { rev: outcome.row.rev }) });
    case 'voided':
      return problem('voided', { detail: routeRefusals['is-voided'] });
    case 'not-signed':
      return problem('not-found');
  }
}

function isNearDay(day: string): boolean {
  const last = dayInLondon(new Date(Date.now() + MOST_DAYS_AHEAD * DAY_MS));
  return z.iso.date().safeParse(day).success && day <= last;
}
