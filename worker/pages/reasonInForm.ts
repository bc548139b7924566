import type { Context } from 'hono';
import { ReturnRequest } from '../../shared/record/contract.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';

/** Why a submission is sent back, as a person typed it. A form ends its lines with two characters (HTML, 4.10.21). */
export async function reasonInForm(c: Context<Env>): Promise<ReturnRequest | Response> {
  const { reason } = await c.req.parseBody();
  const parsed = ReturnRequest.safeParse({ reason: String(reason ?? '').replaceAll('\r\n', '\n') });
  return parsed.success ? parsed.data : problem('body-invalid', { detail: NOT_SAID });
}

const NOT_SAID =
  'Say in at most 2,000 characters what is to be changed, then send it back. Nothing was changed yet.';
