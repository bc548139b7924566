import type { Context } from 'hono';
import { ReturnRequest } from '../../../shared/record/contract/submissions.ts';
import type { Env } from '../../request/context.ts';
import { readForm } from '../../request/formBody.ts';
import { problem } from '../../request/problem.ts';
import { pageRefusals } from '../words.ts';

/** The reason that a person typed for sending a submission back. A form ends lines with two characters (HTML, 4.10.21). */
export async function reasonInForm(c: Context<Env>): Promise<ReturnRequest | Response> {
  const form = await readForm(c);
  if (form instanceof Response) return form;
  const parsed = ReturnRequest.safeParse({ reason: form.get('reason')?.replaceAll('\r\n', '\n') });
  return parsed.success ? parsed.data : problem('body-invalid', { detail: pageRefusals['no-reason'] });
}
