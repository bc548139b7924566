import { describe, expect, it } from 'vitest';
import { PROBLEM_KINDS } from '../../../addin/record/problemKinds.ts';
import type { RecordError, RecordErrorKind } from '../../../addin/record/recordError.ts';
import { recordErrorRefusals } from '../../../addin/record/words.ts';
import { quarterPeriod } from '../../../shared/period.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { ProblemType } from '../../../shared/record/contract/problem.ts';
import {
  DIGEST,
  fakeRecord,
  headersOf,
  jsonReply,
  ME,
  ORIGIN,
  problemReply,
  QUARTER,
  RECEIPT,
  signedInRecord,
} from './fakeRecord.ts';

const Q2 = { report: 'corporate', period: quarterPeriod(2017, 2) };

async function failure(call: Promise<unknown>): Promise<RecordError> {
  return call.then(
    () => {
      throw new Error('It was expected to fail.');
    },
    error => error as RecordError,
  );
}

const failsAs = async (call: Promise<unknown>): Promise<RecordErrorKind> => (await failure(call)).kind;

describe('a sign-off', () => {
  it('is sent once, with the quarter’s digest as its key', async () => {
    const { record, sent } = await signedInRecord(jsonReply(201, RECEIPT));
    expect(await record.signOff(QUARTER, null)).toEqual({ state: 'signed', receipt: RECEIPT, fresh: true });
    expect(sent).toHaveLength(1);
    const [request] = sent;
    if (!request) throw new Error('Nothing was sent.');
    expect(request.address).toBe(`${ORIGIN}/v1/councils/E09000016/reports/corporate/2017-18-Q2/revisions`);
    expect(request.init).toMatchObject({
      method: 'POST',
      body: canonicalText(QUARTER),
      redirect: 'error',
      credentials: 'omit',
    });
    expect(headersOf(request).get('idempotency-key')).toBe(DIGEST);
    expect(headersOf(request).get('if-none-match')).toBe('*');
    expect(headersOf(request).get('authorization')).toBe('Bearer token-1');
  });

  it('has the same key in any order of its fields, so a reload makes no second revision', async () => {
    const { record, sent } = await signedInRecord(jsonReply(201, RECEIPT), jsonReply(200, RECEIPT));
    await record.signOff(QUARTER, null);
    const shuffled = Object.fromEntries(Object.entries(QUARTER).toReversed()) as typeof QUARTER;
    expect(await record.signOff(shuffled, null)).toMatchObject({ state: 'signed', fresh: false });
    const [first, second] = sent.map(request => headersOf(request).get('idempotency-key'));
    expect(second).toBe(first);
  });

  it('is stale where another one came first, with who and when', async () => {
    const current = { ...RECEIPT, signed_by: 'Head of service' };
    const { record } = await signedInRecord(problemReply('stale', 412, { current }));
    expect(await record.signOff(QUARTER, null)).toEqual({ state: 'stale', current });
  });

  it.each(['rows-invalid', 'body-invalid'] as const)('names the refused rows (%s)', async kind => {
    const rows = [{ indicator: '7', field: 'rating', stated: 'GREEN', found: 'RED', sentence: 'Check 7.' }];
    const { record } = await signedInRecord(problemReply(kind, 422, { rows }));
    expect(await record.signOff(QUARTER, null)).toEqual({
      state: 'refused',
      sentence: `The record says ${kind}.`,
      rows,
    });
  });

  it('names the row of a problem of form by its line number or title', async () => {
    const row = {
      indicator: '2016-17-Q2:9',
      field: 'title',
      stated: null,
      found: null,
      sentence: 'It has no title.',
    };
    const { record } = await signedInRecord(
      problemReply('body-invalid', 422, { rows: [row, { ...row, indicator: '' }] }),
    );
    const indicators = [{ uid: row.indicator, lineNo: '14', title: 'Parks' }];
    const reply = await record.signOff({ ...QUARTER, indicators } as typeof QUARTER, null);
    expect(reply.state === 'refused' && reply.rows.map(({ sentence }) => sentence)).toEqual([
      'Line 14: It has no title.',
      'It has no title.',
    ]);
  });

  it('is not done with a receipt for other figures', async () => {
    const { record } = await signedInRecord(jsonReply(201, { ...RECEIPT, body_sha256: 'b'.repeat(64) }));
    expect(await failsAs(record.signOff(QUARTER, null))).toBe('not-understood');
  });

  it('is retried with the same key while the record is busy', async () => {
    const { record, sent, waited } = await signedInRecord(
      problemReply('busy', 503, {}, { 'retry-after': '2' }),
      jsonReply(201, RECEIPT),
    );
    expect(await record.signOff(QUARTER, null)).toMatchObject({ state: 'signed' });
    expect(waited).toEqual([2000]);
    expect(new Set(sent.map(request => headersOf(request).get('idempotency-key')))).toEqual(
      new Set([DIGEST]),
    );
  });

  it('sends nothing while nobody is signed in', async () => {
    const { record, sent } = fakeRecord();
    expect(await failsAs(record.signOff(QUARTER, null))).toBe('sign-in-needed');
    expect(sent).toEqual([]);
  });
});

describe('a record that refuses', () => {
  it.each(ProblemType.options)('%s is an error with the record’s own sentence', async kind => {
    const answers = [1, 2, 3].map(() => problemReply(kind, 500, { reference: 'ref-1' }));
    const { record } = await signedInRecord(...answers);
    const report = record.report(Q2);
    if (kind === 'not-found') {
      expect(await report).toBeNull();
      return;
    }
    expect(await failure(report)).toMatchObject({
      kind: PROBLEM_KINDS[kind],
      message: `The record says ${kind}.`,
      reference: 'ref-1',
    });
  });

  it('is busy for so long that the client stops retrying', async () => {
    const busy = () => problemReply('busy', 503, {}, { 'retry-after': '3600' });
    const { record, sent, waited } = await signedInRecord(busy(), busy(), busy());
    expect(await failsAs(record.report(Q2))).toBe('busy');
    expect(sent).toHaveLength(3);
    expect(waited).toEqual([5000, 5000]);
  });

  it.each([429, 502, 503, 504])('is busy where Cloudflare answers %i with a page', async status => {
    const page = () => new Response('<h1>Sorry</h1>', { status });
    const { record } = await signedInRecord(page(), page(), jsonReply(200, historyOf('7')));
    expect(await record.history('7')).toMatchObject({ uid: '7' });
  });

  it('is asked again only while it is busy', async () => {
    const { record, sent } = await signedInRecord(problemReply('fault', 500));
    expect(await failsAs(record.report(Q2))).toBe('fault');
    expect(sent).toHaveLength(1);
  });
});

describe('an answer that does not fit', () => {
  it.each([
    ['a page', () => new Response('<!doctype html>', { status: 200 })],
    ['nothing', () => new Response(null, { status: 204 })],
    ['another form', () => jsonReply(200, { uid: 7 })],
    [
      'a problem of another server',
      () => jsonReply(404, { type: 'about:blank', title: 'x', status: 404, detail: 'x' }),
    ],
    [
      'a problem of an unknown type',
      () =>
        jsonReply(400, {
          type: 'https://outturn.example/problems/new-one',
          title: 'x',
          status: 400,
          detail: 'x',
        }),
    ],
    ['a bare 404', () => new Response('', { status: 404 })],
  ])('%s is not understood, and no problem of the record’s', async (_, answer) => {
    const { record } = await signedInRecord(answer());
    const error = await failure(record.history('<script>'));
    expect(error).toMatchObject({ kind: 'not-understood', message: recordErrorRefusals['not-understood'] });
    expect(error.reference).toMatch(/^history \d{3}$/);
  });
});

describe('a record that is not there', () => {
  it('is unreachable where the network fails', async () => {
    const { record } = await signedInRecord(new TypeError('fetch failed'));
    expect(await failsAs(record.report(Q2))).toBe('unreachable');
  });

  it('has timed out where it does not answer in time', async () => {
    const { record } = await signedInRecord(new DOMException('The operation timed out.', 'TimeoutError'));
    const error = await failure(record.signOff(QUARTER, null));
    expect(error.kind).toBe('timed-out');
    expect(error.message).toBe(recordErrorRefusals['timed-out']);
  });

  it('is given a time limit', async () => {
    const { record, sent } = await signedInRecord(jsonReply(201, RECEIPT));
    await record.signOff(QUARTER, null);
    expect(sent[0]?.init.signal).toBeInstanceOf(AbortSignal);
  });
});

describe('the person', () => {
  it('is the one that the record names for the token', async () => {
    const { record, sent } = fakeRecord(jsonReply(200, ME));
    expect(record.person()).toBeNull();
    expect(await record.signIn()).toEqual(ME);
    expect(record.person()).toEqual(ME);
    expect(sent.map(({ address }) => address)).toEqual([`${ORIGIN}/v1/me`]);
  });

  it('is signed out when the token expires', async () => {
    const { record, clock, sent } = await signedInRecord();
    clock.now += 3_600_000;
    expect(record.person()).toBeNull();
    expect(await failsAs(record.report(Q2))).toBe('sign-in-needed');
    expect(sent).toEqual([]);
  });

  it('is signed out when the record refuses the token', async () => {
    const { record } = await signedInRecord(problemReply('sign-in-needed', 401));
    expect(await failsAs(record.signOff(QUARTER, null))).toBe('sign-in-needed');
    expect(record.person()).toBeNull();
  });

  it('is signed out on request', async () => {
    const { record } = await signedInRecord();
    record.signOut();
    expect(record.person()).toBeNull();
  });

  it('stays signed out where the record refuses the new token', async () => {
    const { record } = fakeRecord(problemReply('sign-in-needed', 401));
    expect(await failsAs(record.signIn())).toBe('sign-in-failed');
    expect(record.person()).toBeNull();
  });

  it('opens one dialog for any number of clicks', async () => {
    const { record, dialogs } = fakeRecord(jsonReply(200, ME), jsonReply(200, ME));
    await Promise.all([record.signIn(), record.signIn()]);
    expect(dialogs()).toBe(1);
    await record.signIn();
    expect(dialogs()).toBe(2);
  });
});

describe('the token', () => {
  it('is in a header only, and in no address, body or error', async () => {
    const { record, sent } = await signedInRecord(
      jsonReply(201, RECEIPT),
      problemReply('fault', 500),
      new TypeError('fetch failed'),
    );
    await record.signOff(QUARTER, null);
    const errors = [await failure(record.report(Q2)), await failure(record.history('7'))];
    for (const { address, init } of sent) expect(`${address} ${init.body}`).not.toContain('token-1');
    for (const error of errors)
      expect(`${error.message} ${error.reference} ${error.stack}`).not.toContain('token-1');
    expect(JSON.stringify(record)).not.toContain('token-1');
  });

  it('is not sent with requests that need none', async () => {
    const configuration = {
      authority: 'https://login.example/v2.0',
      clientId: 'c',
      scope: 's',
      notice: null,
    };
    const { record, sent } = await signedInRecord(jsonReply(200, configuration));
    expect(await record.configuration()).toEqual(configuration);
    expect(sent[0] && headersOf(sent[0]).has('authorization')).toBe(false);
  });
});

describe('an indicator’s address', () => {
  it('contains the id as text, with any characters in it', async () => {
    const { record, sent } = await signedInRecord(problemReply('not-found', 404));
    expect(await record.history('../../x?y#z é')).toBeNull();
    expect(new URL(sent[0]?.address ?? '').pathname).toBe(
      '/v1/councils/E09000016/indicators/..%2F..%2Fx%3Fy%23z%20%C3%A9/history',
    );
  });
});

function historyOf(uid: string) {
  return { uid, title: 'Parks', kind: 'unmarked', polarity: 'bigger', points: [], earlier: [], later: [] };
}
