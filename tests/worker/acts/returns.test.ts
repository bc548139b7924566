import { beforeEach, describe, expect, it } from 'vitest';
import { Submission, Submissions } from '../../../shared/record/contract/submissions.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  ask,
  askedRecord,
  firstValue,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  onceAnswered,
  postSignOff,
  rowCounts,
  runSql,
  send,
  statusAndType,
} from '../recordHarness.ts';
import { claimsOf, OTHER_COUNCIL, signed, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const SUBMISSIONS = `/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2017-18-Q2/submissions`;
const WAITING = `/v1/councils/${HAVERING_COUNCIL.code}/submissions?state=waiting`;
const quarter = aQuarter({ indicators: [anIndicator(), anOutturn('2', '120')] });
const WHY = { reason: 'Line 2 misses the last ward.' };

const submitted = async (sent = quarter, token?: string): Promise<Submission> => {
  const path = SUBMISSIONS.replace('2017-18-Q2', sent.period.replace('/', '-').replace(' ', '-'));
  const response = await postSignOff(sent, { path, token: token ?? (await tokenFor('editor')) });
  return Submission.parse(await response.json());
};
const sendBack = async ({ id }: Pick<Submission, 'id'>, token?: string, why: unknown = WHY) =>
  send('POST', `${SUBMISSIONS}/${id}/return`, why, { token: token ?? (await tokenFor('approver')) });
const approve = async ({ id }: Submission) =>
  send('POST', `${SUBMISSIONS}/${id}/approval`, undefined, { token: await tokenFor('approver') });
const shown = async (token?: string): Promise<Submission[]> =>
  Submissions.parse(await (await get(SUBMISSIONS, token)).json()).submissions;

describe('a submission that is sent back', () => {
  it('shows by whom and why, in the record and in the chain, and can no longer be approved', async () => {
    const submission = await submitted();
    const response = await sendBack(submission);
    expect(response.status).toBe(201);
    const returned = { reason: WHY.reason, by: 'Head of Performance', withdrawn: false };
    expect(Submission.parse(await response.json())).toMatchObject({ state: 'returned', returned });
    expect(await shown()).toMatchObject([{ state: 'returned', rev: null, returned }]);
    const entry = await firstValue('SELECT entry FROM audit WHERE seq = 2');
    expect(JSON.parse(String(entry))).toMatchObject({
      act: 'return',
      actor: 'oid-approver',
      submission: submission.id,
      ...WHY,
    });
    const refused = await approve(submission);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('sent this back') });
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 2 });
  });

  it('keeps the first person’s name and reason if it is sent back again', async () => {
    const submission = await submitted();
    await sendBack(submission);
    const again = await sendBack(submission, await signed({ ...claimsOf('approver'), oid: 'oid-second' }), {
      reason: 'Another reason.',
    });
    expect(again.status).toBe(200);
    expect(Submission.parse(await again.json()).returned).toMatchObject({
      ...WHY,
      by: 'Head of Performance',
    });
    expect(await rowCounts()).toMatchObject({ audit: 2 });
  });

  it('is withdrawn by its author, and by nobody else', async () => {
    const submission = await submitted();
    const another = await signed({ ...claimsOf('editor'), oid: 'oid-other' });
    for (const token of [another, await tokenFor('reader'), await tokenFor('administrator')]) {
      expect(await statusAndType(await sendBack(submission, token))).toBe('403 not-allowed');
    }
    const response = await sendBack(submission, await tokenFor('editor'));
    expect(Submission.parse(await response.json()).returned).toMatchObject({ withdrawn: true });
  });

  it('needs a reason of at most 2,000 characters', async () => {
    const submission = await submitted();
    for (const why of [{}, { reason: '' }, { reason: ' \n' }, { reason: 'x'.repeat(2001) }]) {
      expect(await statusAndType(await sendBack(submission, undefined, why))).toBe('422 body-invalid');
    }
    expect(await statusAndType(await sendBack(submission, undefined, { reason: 'x'.repeat(20_000) }))).toBe(
      '413 too-large',
    );
    expect(await rowCounts()).toMatchObject({ audit: 1 });
  });

  it('cannot be an approved one: a revision is corrected, not sent back', async () => {
    const submission = await submitted();
    await approve(submission);
    expect(await statusAndType(await sendBack(submission))).toBe('409 settled');
    expect(await statusAndType(await sendBack({ id: 'nothing' }))).toBe('404 not-found');
    expect(await shown()).toMatchObject([{ state: 'approved', rev: 1, returned: null }]);
  });

  it('can be submitted again with another key, with the same figures or others', async () => {
    const submission = await submitted();
    await sendBack(submission);
    const same = await postSignOff(quarter, { path: SUBMISSIONS, key: `${submission.body_sha256}-2` });
    expect(same.status).toBe(201);
    expect((await approve(Submission.parse(await same.json()))).status).toBe(201);
  });

  it('is never approved as well, if both are tried at the same moment', async () => {
    for (let round = 0; round < 12; round++) {
      await freshRecord();
      const submission = await submitted();
      const [approved, returned] = await Promise.all([approve(submission), sendBack(submission)]);
      const isApproved = (await rowCounts()).revision === 1;
      expect([approved?.status, returned?.status]).toEqual(isApproved ? [201, 409] : [409, 201]);
      expect(await shown()).toMatchObject([{ state: isApproved ? 'approved' : 'returned' }]);
      expect(await rowCounts()).toMatchObject({ audit: 2 });
    }
  });

  it('wins over an approval under way, which is refused and writes nothing', async () => {
    const submission = await submitted();
    // What the approval rests on was read; nothing of it is written yet.
    const vars = onceAnswered('prepareSignOff', () => sendBack(submission));
    const response = await ask(
      `${SUBMISSIONS}/${submission.id}/approval`,
      { method: 'POST', headers: { authorization: `Bearer ${await tokenFor('approver')}` } },
      vars,
    );
    expect(await statusAndType(response)).toBe('409 settled');
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 2 });
  });

  it('is final in the database itself: neither is written after the other, and no row changes', async () => {
    const submission = await submitted();
    await sendBack(submission);
    const revision = `INSERT INTO revision (report, period, rev, body, body_sha256, n, signed_by, signed_at, idem_key, seq)
      SELECT report, period, 1, body, body_sha256, 2, submitted_by, submitted_at, 'approval.' || id, 3 FROM submission`;
    for (const attack of [
      revision,
      "UPDATE submission_return SET reason = ''",
      'DELETE FROM submission_return',
      'REPLACE INTO submission_return SELECT * FROM submission_return',
      "INSERT INTO submission_return SELECT report, period, 'never', reason, returned_by, returned_at, seq FROM submission_return",
    ])
      await expect(runSql(attack), attack).rejects.toThrow(/never/);
    await freshRecord();
    await approve(await submitted());
    const back = `INSERT INTO submission_return SELECT report, period, id, 'x', submitted_by, submitted_at, 3 FROM submission`;
    await expect(runSql(back)).rejects.toThrow(/approved is never sent back/);
    expect(await askedRecord().schemaState()).toBe('as-expected');
  });

  it('cannot be sent back by another council', async () => {
    const { id } = await submitted();
    const token = await tokenFor('approver', OTHER_COUNCIL.tid);
    const theirs = `${SUBMISSIONS.replace(HAVERING_COUNCIL.code, OTHER_COUNCIL.code)}/${id}/return`;
    expect(await statusAndType(await send('POST', theirs, WHY, { token }))).toBe('404 not-found');
  });
});

describe('what waits for approval', () => {
  it('is listed over all periods, oldest first, and marked for its own author', async () => {
    await submitted(aQuarter({ period: '2017/18 Q3' }));
    const second = await submitted();
    const third = await submitted(aQuarter({ period: '2017/18 Q1' }));
    await send('POST', `${SUBMISSIONS.replace('Q2', 'Q1')}/${third.id}/return`, WHY, {
      token: await tokenFor('approver'),
    });
    const listed = async (token: string) =>
      Submissions.parse(await (await get(WAITING, token)).json()).submissions.map(({ period, mine }) => [
        period,
        mine,
      ]);
    expect(await listed(await tokenFor('editor'))).toEqual([
      ['2017/18 Q3', true],
      ['2017/18 Q2', true],
    ]);
    await approve(second);
    expect(await listed(await tokenFor('approver'))).toEqual([['2017/18 Q3', false]]);
    const theirs = await get(
      WAITING.replace(HAVERING_COUNCIL.code, OTHER_COUNCIL.code),
      await tokenFor('approver', OTHER_COUNCIL.tid),
    );
    expect(await theirs.json()).toEqual({ submissions: [] });
  });

  it('is the only list', async () => {
    expect(await statusAndType(await get(WAITING.replace('waiting', 'approved')))).toBe('404 not-found');
  });
});
