import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { correctionKeyText } from '../../../shared/record/contract/correction.ts';
import { Receipt, RecordedReport } from '../../../shared/record/contract/reports.ts';
import { Me } from '../../../shared/record/contract/signIn.ts';
import { Submission, Submissions, SubmittedReport } from '../../../shared/record/contract/submissions.ts';
import { sha256 } from '../../../web/sha256.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  correct,
  firstValue,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  postSignOff,
  rowCounts,
  runSql,
  send,
  setSetting,
  statusAndType,
} from '../recordHarness.ts';
import { claimsOf, OTHER_COUNCIL, signed, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const REPORT = `/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2017-18-Q2`;
const SUBMISSIONS = `${REPORT}/submissions`;
const quarter = aQuarter({ indicators: [anIndicator(), anOutturn('2', '120')] });
const wantTwoPeople = () => setSetting('two_people');

const submit = async (sent = quarter, role: Parameters<typeof tokenFor>[0] = 'editor') =>
  postSignOff(sent, { path: SUBMISSIONS, token: await tokenFor(role) });
const approve = async ({ id }: Submission, token?: string) =>
  send('POST', `${SUBMISSIONS}/${id}/approval`, undefined, { token: token ?? (await tokenFor('approver')) });
const submitted = async (sent = quarter): Promise<Submission> =>
  Submission.parse(await (await submit(sent)).json());
const states = async (): Promise<unknown[]> =>
  Submissions.parse(await (await get(SUBMISSIONS)).json()).submissions.map(({ state, rev }) => [state, rev]);

describe('a submitted quarter', () => {
  it('waits on record and in the chain, and is not in the history', async () => {
    const response = await submit();
    expect(response.status).toBe(201);
    expect(Submission.parse(await response.json())).toMatchObject({
      state: 'waiting',
      replaces: 0,
      rev: null,
      seq: 1,
    });
    expect(await rowCounts()).toMatchObject({ revision: 0, outturn: 0, indicator: 0, audit: 1 });
    expect(await statusAndType(await get(REPORT))).toBe('404 not-found');
    expect(await states()).toEqual([['waiting', null]]);
  });

  it('is read by the approver with its headline before it is approved', async () => {
    const { id } = await submitted();
    const report = SubmittedReport.parse(await (await get(`${SUBMISSIONS}/${id}`)).json());
    expect(report.body).toEqual(quarter);
    expect(report.headline.all).toMatchObject({ indicators: 2, GREEN: 1 });
  });

  it('becomes the revision when it is approved, under the approver’s name, once', async () => {
    const submission = await submitted();
    const first = await approve(submission);
    const again = await approve(submission);
    expect([first.status, again.status]).toEqual([201, 200]);
    const receipt = Receipt.parse(await first.json());
    expect(await again.json()).toEqual(receipt);
    expect(receipt).toMatchObject({ rev: 1, seq: 2, body_sha256: submission.body_sha256 });
    expect(RecordedReport.parse(await (await get(REPORT)).json()).body).toEqual(quarter);
    expect(await states()).toEqual([['approved', 1]]);
    const entry = await firstValue('SELECT entry FROM audit WHERE seq = 2');
    expect(JSON.parse(String(entry))).toMatchObject({
      act: 'sign-off',
      actor: 'oid-approver',
      submission: submission.id,
      submitted_by: 'oid-editor',
    });
  });

  it('sent again is the same submission', async () => {
    const [first, again] = [await submit(), await submit()];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
  });

  it('refuses a key that was used for other figures, another quarter or another reason, and records nothing', async () => {
    const key = await sha256(canonicalText(quarter));
    const sending = { path: SUBMISSIONS, key };
    expect((await postSignOff(quarter, sending)).status).toBe(201);
    const others = aQuarter({ indicators: [anIndicator(), anOutturn('2', '999')] });
    expect(await statusAndType(await postSignOff(others, sending))).toBe('422 key-reused');
    const path = SUBMISSIONS.replace('Q2', 'Q3');
    const later = aQuarter({ period: '2017/18 Q3', indicators: [anIndicator()] });
    expect(await statusAndType(await postSignOff(later, { path, key }))).toBe('422 key-reused');
    expect(await statusAndType(await correct(quarter, 1, {}, sending))).toBe('422 key-reused');
    expect(await rowCounts()).toMatchObject({ audit: 1 });
    expect(await states()).toEqual([['waiting', null]]);
  });

  it('refuses the key of a correction with another reason or explanation', async () => {
    await postSignOff(quarter);
    const revised = { ...quarter, sheet: 'Appendix 2' };
    const correction = { quarter: revised, reason: 'error', explanation: 'The last ward came in.' } as const;
    const sending = { path: SUBMISSIONS, key: await sha256(correctionKeyText(correction, 1)) };
    const first = await correct(revised, 1, { reason: 'error' }, sending);
    const repeated = await correct(revised, 1, { reason: 'error' }, sending);
    expect([first.status, repeated.status]).toEqual([201, 200]);
    for (const other of [{}, { reason: 'error', explanation: 'Another.' }] as const)
      expect(await statusAndType(await correct(revised, 1, other, sending))).toBe('422 key-reused');
    expect(await statusAndType(await postSignOff(revised, sending))).toBe('422 key-reused');
    expect(await rowCounts()).toMatchObject({ audit: 2 });
  });

  it('can no longer be approved if another revision was signed first', async () => {
    const submission = await submitted();
    await postSignOff({ ...quarter, sheet: 'Another' });
    expect(await states()).toEqual([['overtaken', null]]);
    expect(await statusAndType(await approve(submission))).toBe('412 stale');
    const late = await submit({ ...quarter, sheet: 'A third' });
    expect(await late.json()).toMatchObject({ status: 412, current: { rev: 1 } });
  });

  it('of a correction carries its reason into the revision', async () => {
    await postSignOff(quarter);
    const revised = { ...quarter, sheet: 'Appendix 2' };
    const response = await correct(revised, 1, { reason: 'error' }, { path: SUBMISSIONS });
    const submission = Submission.parse(await response.json());
    expect(submission).toMatchObject({ replaces: 1, correction: { reason: 'error' } });
    expect((await approve(submission)).status).toBe(201);
    expect(RecordedReport.parse(await (await get(REPORT)).json())).toMatchObject({
      receipt: { rev: 2 },
      correction: submission.correction,
    });
  });

  it('that corrects nothing is refused as a sign-off would be, and does not wait', async () => {
    const correction = async (sent: typeof quarter) =>
      (await correct(sent, 1, {}, { path: SUBMISSIONS })).json();
    expect(await correction(quarter)).toMatchObject({
      status: 412,
      detail: 'This report was never signed off, so there is nothing to correct. Sign it off first.',
    });
    await postSignOff(quarter);
    expect(await correction(quarter)).toMatchObject({
      status: 422,
      detail:
        'The report is the same as the revision on record, so nothing was recorded. Change a figure, then correct it.',
    });
    expect(await states()).toEqual([]);
  });

  it('of a locked period is neither taken nor approved', async () => {
    const submission = await submitted();
    await send(
      'PUT',
      `${REPORT}/lock`,
      { locked: true, reason: 'Closed.' },
      { token: await tokenFor('administrator') },
    );
    expect(await statusAndType(await approve(submission))).toBe('409 locked');
    expect(await statusAndType(await submit({ ...quarter, sheet: 'Another' }))).toBe('409 locked');
  });

  it('is reviewed as a sign-off is: a rating that the rules do not give is refused', async () => {
    const wrong = aQuarter({ indicators: [anIndicator({ rating: 'RED' })] });
    expect(await statusAndType(await submit(wrong))).toBe('422 rows-invalid');
  });

  it('carries its submitter’s decisions, and nobody else’s', async () => {
    const decided = (by: string) =>
      aQuarter({
        indicators: [
          anIndicator({
            rating: 'RED',
            overrides: [{ code: 'rating-mismatch', decision: 'keep', reason: 'As agreed.', by }],
          }),
        ],
      });
    expect(await statusAndType(await submit(decided('oid-approver')))).toBe('422 rows-invalid');
    expect((await approve(await submitted(decided('oid-editor')))).status).toBe(201);
  });

  it('is not changed, deleted or replaced', async () => {
    await submitted();
    for (const attack of [
      "UPDATE submission SET body = '{}'",
      'DELETE FROM submission',
      'REPLACE INTO submission SELECT * FROM submission',
    ])
      await expect(runSql(attack), attack).rejects.toThrow(/never/);
  });

  it('is not visible to another council', async () => {
    const { id } = await submitted();
    const theirs = await tokenFor('approver', OTHER_COUNCIL.tid);
    const own = `/v1/councils/${OTHER_COUNCIL.code}/reports/corporate/2017-18-Q2/submissions`;
    expect(await (await get(own, theirs)).json()).toEqual({ submissions: [] });
    expect(await statusAndType(await get(`${own}/${id}`, theirs))).toBe('404 not-found');
    expect(
      await statusAndType(await send('POST', `${own}/${id}/approval`, undefined, { token: theirs })),
    ).toBe('404 not-found');
  });

  it('can be sent by an editor, and neither sent nor approved by a reader', async () => {
    expect(await statusAndType(await submit(quarter, 'reader'))).toBe('403 not-allowed');
    expect(await statusAndType(await approve(await submitted(), await tokenFor('editor')))).toBe(
      '403 not-allowed',
    );
  });
});

describe('a council that requires two people', () => {
  const alone = { ...claimsOf('approver'), roles: ['editor', 'approver'] };

  it('tells everybody who signs in', async () => {
    await wantTwoPeople();
    expect(Me.parse(await (await get('/v1/me')).json()).council.twoPeople).toBe(true);
  });

  it('lets nobody sign off alone', async () => {
    await wantTwoPeople();
    expect(await statusAndType(await postSignOff(quarter))).toBe('409 second-person-needed');
    const token = await signed(alone);
    const own = Submission.parse(await (await postSignOff(quarter, { path: SUBMISSIONS, token })).json());
    expect(await statusAndType(await approve(own, token))).toBe('409 second-person-needed');
    expect(await rowCounts()).toMatchObject({ revision: 0 });
    expect((await approve(own, await signed({ ...alone, oid: 'oid-second' }))).status).toBe(201);
  });

  it('is an exception: elsewhere an approver may approve their own submission', async () => {
    const token = await signed(alone);
    const own = Submission.parse(await (await postSignOff(quarter, { path: SUBMISSIONS, token })).json());
    expect((await approve(own, token)).status).toBe(201);
  });
});
