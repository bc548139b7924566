import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { quarterPeriod } from '../../../shared/period.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { correctionKeyText } from '../../../shared/record/contract/correction.ts';
import type { Submission } from '../../../shared/record/contract/submissions.ts';
import { headersOf, jsonReply, ORIGIN, problemReply, QUARTER, signedInRecord } from './fakeRecord.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const DIGEST = sha256(canonicalText(QUARTER));
const WHY = { reason: 'late-data', explanation: 'The hospital sent its figures on Friday.' } as const;
const Q2 = { report: 'corporate', period: quarterPeriod(2017, 2) };
const QUARTERS = `${ORIGIN}/v1/councils/E09000016/reports/corporate/2017-18-Q2`;
const RECEIPT = {
  council: 'E09000016',
  report: 'corporate',
  period: '2017/18 Q2',
  rev: 2,
  record: 'havering',
  seq: 4,
  hash: 'a'.repeat(64),
  body_sha256: DIGEST,
  signed_at: '2017-11-20T09:00:00.000Z',
  signed_by: 'Performance officer',
};
const SUBMISSION: Submission = {
  council: 'E09000016',
  report: 'corporate',
  period: '2017/18 Q2',
  id: 'sub/1',
  state: 'waiting',
  mine: false,
  returned: null,
  replaces: 1,
  rev: null,
  correction: WHY,
  record: 'havering',
  seq: 4,
  hash: 'a'.repeat(64),
  body_sha256: DIGEST,
  submitted_at: '2017-11-20T09:00:00.000Z',
  submitted_by: 'Performance officer',
};

describe('a correction', () => {
  it('names the replaced revision and the reason, and its key depends on both', async () => {
    const { record, sent } = await signedInRecord(jsonReply(201, RECEIPT));
    expect(await record.signOff(QUARTER, { replaces: 1, ...WHY })).toEqual({
      state: 'signed',
      receipt: RECEIPT,
      fresh: true,
    });
    const [request] = sent;
    if (!request) throw new Error('Nothing was sent.');
    expect(request.address).toBe(`${QUARTERS}/revisions`);
    expect(JSON.parse(String(request.init.body))).toEqual({ ...WHY, quarter: QUARTER });
    expect(headersOf(request).get('if-match')).toBe('"1"');
    expect(headersOf(request).has('if-none-match')).toBe(false);
    const key = sha256(correctionKeyText({ ...WHY, quarter: QUARTER }, 1));
    expect(headersOf(request).get('idempotency-key')).toBe(key);
  });

  it('is refused in the record’s own sentence where nothing changed', async () => {
    const { record } = await signedInRecord(problemReply('body-invalid', 422));
    await expect(record.signOff(QUARTER, { replaces: 1, ...WHY })).rejects.toMatchObject({
      kind: 'not-taken',
      message: 'The record says body-invalid.',
    });
  });

  it('is refused with the lock where the period is locked', async () => {
    const lock = {
      report: 'corporate',
      period: '2017/18 Q2',
      locked: true,
      reason: 'Audited',
      by: 'An administrator',
      at: '2018-01-05T09:00:00.000Z',
    };
    const { record } = await signedInRecord(problemReply('locked', 409, { lock }));
    expect(await record.signOff(QUARTER, { replaces: 1, ...WHY })).toEqual({ state: 'locked', lock });
  });
});

describe('a submission', () => {
  it('has the same headers and body as a sign-off', async () => {
    const { record, sent } = await signedInRecord(jsonReply(201, SUBMISSION), jsonReply(200, SUBMISSION));
    const reply = { state: 'submitted', submission: SUBMISSION };
    expect(await record.submit(QUARTER, null)).toEqual({ ...reply, fresh: true });
    expect(await record.submit(QUARTER, null)).toEqual({ ...reply, fresh: false });
    for (const request of sent) {
      expect(request.address).toBe(`${QUARTERS}/submissions`);
      expect(headersOf(request).get('idempotency-key')).toBe(DIGEST);
      expect(headersOf(request).get('if-none-match')).toBe('*');
    }
  });

  it('is approved at its own address, with a receipt for the submitted quarter', async () => {
    const other = { ...RECEIPT, body_sha256: 'b'.repeat(64) };
    const { record, sent } = await signedInRecord(jsonReply(201, RECEIPT), jsonReply(201, other));
    expect(await record.approve(SUBMISSION)).toMatchObject({ state: 'signed' });
    expect(sent[0]).toMatchObject({
      address: `${QUARTERS}/submissions/sub%2F1/approval`,
      init: { method: 'POST', body: null },
    });
    await expect(record.approve(SUBMISSION)).rejects.toMatchObject({ kind: 'not-understood' });
  });

  it('cannot be approved by its submitter', async () => {
    const { record } = await signedInRecord(problemReply('second-person-needed', 409));
    await expect(record.approve(SUBMISSION)).rejects.toMatchObject({
      kind: 'not-taken',
      message: 'The record says second-person-needed.',
    });
  });
});

describe('what the record has of a quarter', () => {
  const revision = { ...RECEIPT, correction: WHY, published: null };

  it('is its revisions alone, and of a submission that is gone nothing', async () => {
    const { record, sent } = await signedInRecord(
      jsonReply(200, { revisions: [revision] }),
      problemReply('not-found', 404),
    );
    expect(await record.revisions(Q2)).toEqual([revision]);
    expect(await record.submission(Q2, 'gone')).toBeNull();
    expect(sent.map(({ address }) => address.slice(QUARTERS.length))).toEqual([
      '/revisions',
      '/submissions/gone',
    ]);
  });

  it('marks a revision as published by its number', async () => {
    const published = {
      report: 'corporate',
      period: '2017/18 Q2',
      rev: 2,
      published_at: '2017-12-01T09:00:00.000Z',
      open_from: '2017-12-05',
      published_by: 'Performance officer',
    };
    const { record, sent } = await signedInRecord(jsonReply(201, published));
    expect(await record.publish(Q2, 2, '2017-12-05')).toEqual(published);
    expect(sent[0]).toMatchObject({
      address: `${QUARTERS}/revisions/2/publication?open_from=2017-12-05`,
      init: { method: 'PUT' },
    });
  });
});
