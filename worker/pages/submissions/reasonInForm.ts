import type { Context } from 'hono';
import { ReturnRequest } from '../../../shared/record/contract/submissions.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';

/** Why a submission is sent back, as a person typed it. A form ends its lines with two characters (HTML, 4.10.21). */
export async function reasonInForm(c: Context<Env>): Promise<ReturnRequest | Response> {
  const { reason } = await c.req.parseBody();
  // Of a field of a form a file may come too, which is no reason.
  const typed = typeof reason === 'string' ? reason.replaceAll('\r\n', '\n') : null;
  const parsed = ReturnRequest.safeParse({ reason: typed });
  return parsed.success ? parsed.data : problem('body-invalid', { detail: NOT_SAID });
}

const NOT_SAID =
  'Say in at most 2,000 characters what is to be changed, then send it back. Nothing was changed yet.';
