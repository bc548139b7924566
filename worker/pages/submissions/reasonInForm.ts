import type { Context } from 'hono';
import { ReturnRequest } from '../../../shared/record/contract/submissions.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { pageRefusals } from '../words.ts';

/** The reason that a person typed for sending a submission back. A form ends lines with two characters (HTML, 4.10.21). */
export async function reasonInForm(c: Context<Env>): Promise<ReturnRequest | Response> {
  const { reason } = await c.req.parseBody();
  // A field of a form may also be a file, which is not a reason.
  const typed = typeof reason === 'string' ? reason.replaceAll('\r\n', '\n') : null;
  const parsed = ReturnRequest.safeParse({ reason: typed });
  return parsed.success ? parsed.data : problem('body-invalid', { detail: pageRefusals['no-reason'] });
}
