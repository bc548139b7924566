import { type Context, Hono } from 'hono';
import { periodCode } from '../../../shared/quarter.ts';
import { publishRevision } from '../../acts/publishRevision.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { parsePeriodSlug, parseRevision } from '../../request/parameters.ts';
import { publicationReply } from './replies.ts';

/** Signed is not yet published: an approver says when a revision went out, and nobody takes that back. */
export const publication = new Hono<Env>().put('/', c => markPublished(c));

/** Marks what the address names, whether it was asked for by the pane or on a page. */
export async function markPublished(c: Context<Env>): Promise<Response> {
  const person = c.get('person');
  if (!person.roles.includes('approver')) return problem('not-allowed');
  const period = parsePeriodSlug(c.req.param('period'));
  const rev = parseRevision(c.req.param('rev'));
  if (!period || !rev) return problem('not-found');
  const outcome = await publishRevision(
    { period: periodCode(period), rev, person },
    c.get('store'),
    new Date(),
  );
  switch (outcome.state) {
    case 'published':
      return c.json(publicationReply(outcome.row), 201);
    case 'published-before':
      return c.json(publicationReply(outcome.row), 200);
    case 'overtaken':
      return problem('stale', {
        detail: `Revision ${outcome.row.rev} of this quarter was published already. Publish a later one, or leave it as it is.`,
      });
    case 'not-signed':
      return problem('not-found');
    case 'busy':
      return problem('busy');
  }
}
