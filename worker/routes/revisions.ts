import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { periodCode, periodText } from '../../shared/quarter.ts';
import { canonicalText } from '../../shared/record/canonicalText.ts';
import { reviewQuarter } from '../../shared/record/review.ts';
import { SignedQuarter } from '../../shared/record/revision.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { sha256 } from '../sha256.ts';
import { signOff } from '../signOff.ts';
import { periodInAddress } from './periodInAddress.ts';
import { receiptOf } from './receipt.ts';
import { rowsOfIssues } from './rowsOfIssues.ts';

// D1 keeps at most 2,000,000 bytes in a row (D1, "Limits"), and a row holds the whole quarter.
const LARGEST_BODY = 1_500_000;
const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const KEY = /^[\w-]{8,80}$/;

export const revisions = new Hono<Env>()
  .get('/', async c => {
    const { council } = c.get('person');
    const period = periodInAddress(c.req.param('period'));
    if (!period) return problem('not-found');
    const rows = await c.get('store').revisions(council.tenant, periodCode(period));
    return c.json({ revisions: rows.map(row => receiptOf(council.code, row)) });
  })
  .post('/', bodyLimit({ maxSize: LARGEST_BODY, onError: () => problem('too-large') }), async c => {
    const person = c.get('person');
    if (!person.roles.includes('approver')) return problem('not-allowed');
    const period = periodInAddress(c.req.param('period'));
    if (!period) return problem('not-found');
    if (!JSON_TYPE.test(c.req.header('content-type') ?? '')) return problem('not-json');
    const idemKey = c.req.header('idempotency-key') ?? '';
    if (c.req.header('if-none-match') !== '*' || !KEY.test(idemKey)) return problem('precondition-needed');

    const sent = await jsonOf(c.req.raw);
    const parsed = SignedQuarter.safeParse(sent);
    if (!parsed.success) return problem('body-invalid', { rows: rowsOfIssues(parsed.error.issues, sent) });
    const quarter = parsed.data;
    if (quarter.council !== person.council.code || quarter.period !== periodText(period)) {
      return problem('body-invalid', {
        detail:
          'The quarter names another council or period than the address. Open the report it belongs to, and sign that off.',
      });
    }

    const body = canonicalText(quarter);
    const request = {
      quarter,
      body,
      bodySha256: await sha256(body),
      period: periodCode(period),
      idemKey,
      person,
    };
    const review = () => reviewQuarter(quarter, person.oid);
    const outcome = await signOff(request, review, c.get('store'), new Date());
    switch (outcome.state) {
      case 'signed':
        return c.json(receiptOf(person.council.code, outcome.row), 201);
      case 'replayed':
        return c.json(receiptOf(person.council.code, outcome.row), 200);
      case 'key-reused':
        return problem('key-reused');
      case 'stale':
        return problem('stale', { current: receiptOf(person.council.code, outcome.row) });
      case 'rows-invalid':
        return problem('rows-invalid', { rows: [...outcome.problems] });
      case 'busy':
        return problem('busy');
    }
  });

/** Undefined where it is no JSON: the schema then says that nothing was there. */
async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
