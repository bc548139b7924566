import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { dayInLondon } from '../../../shared/dayInLondon.ts';
import { firstDay, lastDay, periodCode, periodText } from '../../../shared/period.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { Correction, correctionKeyText } from '../../../shared/record/contract/correction.ts';
import { reportNamedIn } from '../../../shared/record/contract/reportNames.ts';
import { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { sha256 } from '../../../web/sha256.ts';
import type { SignOffRequest } from '../../acts/signOff.ts';
import type { QuarterRequest } from '../../council/judgeThenRecord.ts';
import { outturnRow } from '../../register/outturnRow.ts';
import { bodyLimit } from '../../request/bodyLimit.ts';
import type { Env } from '../../request/context.ts';
import { issueRows } from '../../request/issueRows.ts';
import { readAnyJson } from '../../request/jsonBody.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { replacedNumber } from '../../request/replacedNumber.ts';
import type { Route } from '../../request/route.ts';
import { routeRefusals } from '../words.ts';

/** A digest; for a quarter that is submitted again after it was sent back, with the number of the earlier submission’s entry. */
const KEY = /^([0-9a-f]{64})(?:-[1-9]\d{0,11})?$/;
// D1 keeps at most 2,000,000 bytes in a row (D1, "Limits"), and a row holds the whole quarter.
const MAX_QUARTER_BYTES = 1_500_000;

/** What a person sends to sign off: the quarter alone the first time, and after that with the reason for correcting it. */
const SentQuarter = z.union([SignedQuarter, Correction]).meta({ id: 'SentQuarter' });

/** What the routes that accept a quarter have in common. */
export const QUARTER_REQUEST = {
  requiredHeaders: {
    'Idempotency-Key':
      'The SHA-256 of the quarter’s canonical text (RFC 8785); of a correction, with its reason, explanation and `replaces`. The same key returns what it created.',
  },
  headers: {
    'If-None-Match': '* for the first revision of a quarter.',
    'If-Match': 'The number, in quotes, of the revision that a correction replaces.',
  },
  body: { schema: SentQuarter, limit: bodyLimit({ bytes: MAX_QUARTER_BYTES }) },
  problems: [
    'not-found',
    'locked',
    'second-person-needed',
    'stale',
    'too-large',
    'not-json',
    'rows-invalid',
    'body-invalid',
    'key-reused',
    'precondition-needed',
  ],
} as const satisfies Partial<Route>;

/**
 * The quarter that a person sends, validated, with the revision it replaces; or the problem to reply with. A first
 * revision is the quarter alone with `If-None-Match: *`; a correction is the quarter with its reason and `If-Match`.
 */
export async function readQuarterRequest(
  c: Context<Env>,
  again: 'once' | 'again-after-return' = 'once',
): Promise<QuarterRequest | Response> {
  const person = c.get('person');
  const period = parsePeriodSlug(c.req.param('period'));
  if (!period) return problem('not-found');
  const idemKey = c.req.header('idempotency-key') ?? '';
  const replaces = replacedNumber(c.req.header('if-none-match'), c.req.header('if-match'));
  if (replaces === null || !KEY.test(idemKey)) return problem('precondition-needed');

  const sent = await readAnyJson(c);
  if (sent instanceof Response) return sent;
  const read = replaces === 0 ? firstRevision(sent) : correctionOf(sent);
  if (read instanceof Response) return read;
  const { quarter, correction } = read;
  const isThere = quarter.council === person.council.code && quarter.period === periodText(period);
  if (!isThere || reportNamedIn(quarter) !== c.req.param('report')) {
    return problem('body-invalid', { detail: routeRefusals['other-report'] });
  }
  if (firstDay(period) > dayInLondon(new Date())) {
    return problem('body-invalid', { detail: routeRefusals['not-begun'] });
  }
  if (quarter.imported && lastDay(period) >= dayInLondon(new Date())) {
    return problem('body-invalid', { detail: routeRefusals['not-over'] });
  }
  const body = canonicalText(quarter);
  const bodySha256 = await sha256(body);
  const digest = correction
    ? await sha256(correctionKeyText({ quarter, ...correction }, replaces))
    : bodySha256;
  if (!isKeyOf(digest, idemKey, again)) {
    return problem('key-reused', { detail: routeRefusals['other-digest'] });
  }
  const request = {
    body,
    bodySha256,
    outturns: quarter.indicators.map(outturnRow),
    rules: { id: quarter.ruleSet.id, sha256: await sha256(canonicalText(quarter.ruleSet)) },
    isImport: quarter.imported !== undefined,
    period: periodCode(period),
    replaces,
    correction,
    idemKey,
    person,
    submission: null,
  };
  return { quarter, request };
}

/** Nobody can take the key of another quarter, by chance or on purpose: it is made of what is sent. */
const isKeyOf = (digest: string, key: string, again: 'once' | 'again-after-return'): boolean =>
  key === digest || (again === 'again-after-return' && key.startsWith(`${digest}-`));

type Sent = Pick<QuarterRequest, 'quarter'> & Pick<SignOffRequest, 'correction'>;

function firstRevision(sent: unknown): Sent | Response {
  const parsed = SignedQuarter.safeParse(sent);
  if (parsed.success) return { quarter: parsed.data, correction: null };
  return problem('body-invalid', { rows: issueRows(parsed.error.issues, sent) });
}

function correctionOf(sent: unknown): Sent | Response {
  const parsed = Correction.safeParse(sent);
  if (parsed.success) {
    const { quarter, reason, explanation } = parsed.data;
    return { quarter, correction: { reason, explanation } };
  }
  const issues = parsed.error.issues.map(({ path, message }) => ({
    path: path[0] === 'quarter' ? path.slice(1) : path,
    message,
  }));
  return problem('body-invalid', {
    rows: issueRows(issues, Object(sent).quarter),
  });
}
