import type { Context } from 'hono';
import type { SignOffOutcome } from '../../acts/signOff.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { lockReply, receiptReply } from './replies.ts';

/** What a person is told of a sign-off, by whichever route it came. */
export function signOffReply(c: Context<Env>, outcome: SignOffOutcome): Response {
  const { code } = c.get('person').council;
  switch (outcome.state) {
    case 'signed':
      return c.json(receiptReply(code, outcome.row), 201);
    case 'replayed':
      return c.json(receiptReply(code, outcome.row), 200);
    case 'stale':
      return problem('stale', { current: receiptReply(code, outcome.row) });
    case 'locked':
      return problem('locked', { lock: lockReply(outcome.lock) });
    case 'nothing-to-correct':
      return problem('stale', {
        detail: 'This quarter was never signed off, so there is nothing to correct. Sign it off first.',
      });
    case 'nothing-changed':
      return problem('body-invalid', {
        detail: 'The quarter reads the same as the revision on record. There is nothing to correct.',
      });
    case 'rows-invalid':
      return problem('rows-invalid', { rows: [...outcome.problems] });
    case 'key-reused':
    case 'busy':
      return problem(outcome.state);
  }
}
