import type { Context } from 'hono';
import { fill } from '../../../shared/words/fill.ts';
import type { SignOffOutcome } from '../../acts/signOff.ts';
import type { Env } from '../../request/context.ts';
import { problem } from '../../request/problem.ts';
import { overQuotaProblem } from '../../request/withinQuota.ts';
import { routeRefusals } from '../words.ts';
import { lockReply, receiptReply } from './replies.ts';

/** The reply to a sign-off, for every route that signs off or submits. */
export function signOffReply(c: Context<Env>, outcome: SignOffOutcome): Response {
  const { council } = c.get('person');
  switch (outcome.state) {
    case 'signed':
      return c.json(receiptReply(council, outcome.row), 201);
    case 'replayed':
      return c.json(receiptReply(council, outcome.row), 200);
    case 'stale':
      return problem('stale', { current: receiptReply(council, outcome.row) });
    case 'locked':
      return problem('locked', { lock: lockReply(outcome.lock) });
    case 'nothing-to-correct':
      return problem('stale', { detail: routeRefusals['nothing-to-correct'] });
    case 'nothing-changed':
      return problem('body-invalid', { detail: routeRefusals['nothing-changed'] });
    case 'rows-invalid':
      return problem('rows-invalid', { rows: [...outcome.problems] });
    case 'returned':
      return problem('settled', {
        detail: fill(routeRefusals['already-returned'], { name: outcome.returned.byName }),
      });
    case 'second-person-needed':
      return outcome.isSubmitted
        ? problem('second-person-needed')
        : problem('second-person-needed', { detail: routeRefusals['sign-off-alone'] });
    case 'own-rules':
      return problem('second-person-needed', { detail: routeRefusals['own-rules'] });
    case 'key-reused':
      return problem('key-reused');
    case 'over-quota':
      return overQuotaProblem(outcome.quota);
    case 'judge-again':
      return problem('busy');
  }
}
