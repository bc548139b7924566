import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { PeriodsPage, Receipt, Revisions } from '../../../shared/record/contract/reports.ts';
import { SignOffState } from '../../../shared/record/contract/signOffState.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { VoidedRevision } from '../../../shared/record/contract/voids.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  ask,
  correct,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  rowCounts,
  runSql,
  send,
  setSetting,
  statusAndType,
} from '../recordHarness.ts';
import { NAME, OTHER_COUNCIL, tokenFor } from '../tokens.ts';
import { approverWithOid, Q2_SUBMISSIONS, VOID_WHY, voidQ2 } from './voidedQuarter.ts';

beforeEach(freshRecord);

const rows = [anIndicator(), anOutturn('2', '120')];
const quarter = aQuarter({ indicators: rows });
const acts = async () => (await runSql('SELECT act FROM audit ORDER BY seq')).map(({ act }) => act);
const revisionsNow = async () =>
  Revisions.parse(await (await get(revisionsOf('2017/18 Q2'))).json()).revisions;

describe('a void', () => {
  it('is a revision by a named officer with a reason, and withdraws each indicator', async () => {
    await postSignOff(quarter);
    const response = await voidQ2(1);
    expect(response.status, await response.clone().text()).toBe(201);
    const { receipt, ...voided } = VoidedRevision.parse(await response.json());
    expect(receipt).toMatchObject({ act: 'void', period: '2017/18 Q2', seq: 2 });
    expect(voided).toMatchObject({
      period: '2017/18 Q2',
      rev: 2,
      voids: 1,
      reason: VOID_WHY,
      voided_by: NAME,
    });
    expect(await runSql('SELECT n, reason, explanation FROM revision WHERE rev = 2')).toEqual([
      { n: 0, reason: 'void', explanation: VOID_WHY },
    ]);
    expect(await runSql('SELECT rev, printed, withdrawn FROM outturn WHERE rev = 2')).toEqual(
      rows.map(() => ({ rev: 2, printed: '', withdrawn: 1 })),
    );
    // n + 3: the revision, its entry, and the person, who is known already.
    expect(await rowCounts()).toMatchObject({ revision: 2, outturn: 4, audit: 2, indicator_label: 2 });
    const [first, second] = await revisionsNow();
    expect(first).not.toHaveProperty('voidReason');
    expect(second).toMatchObject({ rev: 2, voidReason: VOID_WHY, correction: null, published: null });
  });

  it('is made once: a repeat answers who did it, when and why, also once a correction has followed', async () => {
    await postSignOff(quarter);
    const first = await (await voidQ2(1)).json();
    const again = await voidQ2(1, { reason: 'Another reason.' });
    expect([again.status, await again.json()]).toEqual([200, first]);
    await correct(quarter, 2);
    expect(await (await voidQ2(1)).json()).toEqual(first);
    expect(await acts()).toEqual(['sign-off', 'void', 'correction']);
  });

  it('is of the latest revision alone', async () => {
    await postSignOff(quarter);
    await correct(aQuarter({ sheet: 'Another' }), 1);
    const response = await voidQ2(1);
    expect(response.status).toBe(412);
    const { current } = Problem.parse(await response.json());
    expect(current).toMatchObject({ rev: 2 });
    expect((await voidQ2(2)).status).toBe(201);
    expect(await acts()).toEqual(['sign-off', 'correction', 'void']);
  });

  it('of a void, or of what was never signed, is not found', async () => {
    expect(await statusAndType(await voidQ2(1))).toBe('404 not-found');
    await postSignOff(quarter);
    await voidQ2(1);
    for (const rev of [0, 2, 3, 'x'])
      expect(await statusAndType(await voidQ2(rev)), `${rev}`).toBe('404 not-found');
    expect(await acts()).toEqual(['sign-off', 'void']);
  });

  it.each(['reader', 'editor', 'administrator'] as const)('is no %s’s to make', async role => {
    await postSignOff(quarter);
    expect(await statusAndType(await voidQ2(1, { token: await tokenFor(role) }))).toBe('403 not-allowed');
    expect(await acts()).toEqual(['sign-off']);
  });

  it('is no other council’s to make', async () => {
    await postSignOff(quarter);
    const token = await tokenFor('approver', OTHER_COUNCIL.tid);
    const own = await send('PUT', `${revisionsOf('2017/18 Q2')}/1/void`, { reason: VOID_WHY }, { token });
    expect(await statusAndType(own)).toBe('404 not-found');
    const path = `${revisionsOf('2017/18 Q2', OTHER_COUNCIL.code)}/1/void`;
    expect(await statusAndType(await send('PUT', path, { reason: VOID_WHY }, { token }))).toBe(
      '404 not-found',
    );
    expect(await acts()).toEqual(['sign-off']);
  });

  it.each([{}, { reason: '' }, { reason: ' \t' }, { reason: 'x'.repeat(2001) }, { reason: 1 }, [], null])(
    'needs a reason, and %j is none',
    async wish => {
      await postSignOff(quarter);
      const token = await tokenFor('approver');
      const answer = await send('PUT', `${revisionsOf('2017/18 Q2')}/1/void`, wish, { token });
      expect(await statusAndType(answer)).toBe('422 body-invalid');
      expect(await acts()).toEqual(['sign-off']);
    },
  );

  it('refuses a body that is not JSON', async () => {
    await postSignOff(quarter);
    const headers = { authorization: `Bearer ${await tokenFor('approver')}`, 'content-type': 'text/plain' };
    const answer = await ask(`${revisionsOf('2017/18 Q2')}/1/void`, { method: 'PUT', headers, body: 'x' });
    expect(await statusAndType(answer)).toBe('415 not-json');
  });

  it('keeps a reason of hostile text as it was written', async () => {
    const reason = `'); DROP TABLE revision; -- <script>alert("☃")</script> ${'€'.repeat(100)}`;
    await postSignOff(quarter);
    expect(await (await voidQ2(1, { reason })).json()).toMatchObject({ reason });
    expect((await revisionsNow()).at(-1)?.voidReason).toBe(reason);
  });

  it('is refused in a locked period, and says who locked it', async () => {
    await postSignOff(quarter);
    const lock = `/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2017-18-Q2/lock`;
    const token = await tokenFor('administrator');
    await send('PUT', lock, { locked: true, reason: 'The year is closed.' }, { token });
    const response = await voidQ2(1);
    expect(response.status).toBe(409);
    expect(Problem.parse(await response.json()).lock).toMatchObject({ reason: 'The year is closed.' });
    expect(await acts()).toEqual(['sign-off', 'lock']);
    await send('PUT', lock, { locked: false, reason: 'Another year.' }, { token });
    expect((await voidQ2(1)).status).toBe(201);
  });

  it('names the later reports that are compared with what it voids, at each repeat, and no others', async () => {
    await postSignOff(quarter);
    await postSignOff(aQuarter({ period: '2017/18 Q3', indicators: rows.slice(0, 1) }));
    await postSignOff(aQuarter({ period: '2018/19 Q2', indicators: rows.slice(0, 1) }));
    await postSignOff(aQuarter({ period: '2017/18 Q4', indicators: rows }));
    const { affects } = VoidedRevision.parse(await (await voidQ2(1)).json());
    const texts = anIndicator().texts;
    expect(
      affects.map(({ period, base, uid, printed, outturn }) => [period, base, uid, printed, outturn]),
    ).toEqual([
      ['2017/18 Q3', 'shortBase', '1', texts.shortBase, null],
      ['2018/19 Q2', 'longBase', '1', texts.longBase, null],
    ]);
    expect(VoidedRevision.parse(await (await voidQ2(1)).json()).affects).toEqual(affects);
    const state = await get(`${revisionsOf('2017/18 Q2').replace(/revisions$/, 'sign-off')}`);
    expect(SignOffState.parse(await state.json())).toMatchObject({ recorded: null, affects });
    const q4 = `${revisionsOf('2017/18 Q4')}/1/void`;
    const token = await tokenFor('approver');
    const last = await send('PUT', q4, { reason: VOID_WHY }, { token });
    expect(VoidedRevision.parse(await last.json()).affects).toEqual([]);
  });

  it('of an import is one too, and the period can be brought in again', async () => {
    const imported = { file: 'KPIs.xlsx', sha256: 'a'.repeat(64), reason: 'It stays as published.' };
    const old = { ...quarter, imported };
    await postSignOff(old);
    expect((await voidQ2(1)).status).toBe(201);
    const importedFrom = async () => {
      const answer = await get(`/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate`);
      return PeriodsPage.parse(await answer.json()).periods.map(row => [row.importedFrom?.[0], row.voided]);
    };
    expect(await importedFrom()).toEqual([['a', true]]);
    const right = { ...old, imported: { ...imported, sha256: 'b'.repeat(64) } };
    expect((await correct(right, 2)).status).toBe(201);
    expect(await importedFrom()).toEqual([['b', false]]);
    expect(await acts()).toEqual(['import', 'void', 'correction']);
  });

  it('of one report leaves the same period of another as it is', async () => {
    const token = await tokenFor('approver');
    const named = { report: 'housing', name: 'Housing' };
    await send('POST', `/v1/councils/${HAVERING_COUNCIL.code}/reports`, named, { token });
    await postSignOff(quarter);
    await postSignOff({ ...quarter, report: 'housing' });
    await voidQ2(1);
    const other = revisionsOf('2017/18 Q2', HAVERING_COUNCIL.code, 'housing').replace('/revisions', '');
    expect((await get(other)).status).toBe(200);
  });

  it('is held by the database: without its entry, its reason or its number no such row is written', async () => {
    await postSignOff(quarter);
    const columns =
      'report, period, rev, body, body_sha256, n, signed_by, signed_at, reason, explanation, idem_key, seq';
    const insert = (rev: number, explanation: string, seq: number) =>
      runSql(
        `INSERT INTO revision (${columns}) VALUES (1, 20170603, ${rev}, '{}', 'x', 0, 'a', 'b', 'void', ${explanation}, 'k', ${seq})`,
      );
    await expect(insert(2, "'why'", 2)).rejects.toThrow(/without its entry/);
    await expect(insert(2, 'NULL', 1)).rejects.toThrow(/needs its reason/);
    await expect(insert(3, "'why'", 1)).rejects.toThrow(/without a gap/);
  });
});

describe('a voided period', () => {
  it('is signed off again as a correction of the void, with the same figures or others', async () => {
    await postSignOff(quarter);
    await voidQ2(1);
    const again = await correct(quarter, 2, { reason: 'error', explanation: 'It was right.' });
    expect(again.status, await again.clone().text()).toBe(201);
    expect(Receipt.parse(await again.json())).toMatchObject({ rev: 3 });
    expect((await voidQ2(3)).status).toBe(201);
    expect((await correct(aQuarter({ sheet: 'Another' }), 4)).status).toBe(201);
    expect(await acts()).toEqual(['sign-off', 'void', 'correction', 'void', 'correction']);
  });

  it('takes no correction of what was voided, and no first sign-off', async () => {
    await postSignOff(quarter);
    await voidQ2(1);
    const sheet = aQuarter({ sheet: 'Another' });
    expect(await statusAndType(await correct(sheet, 1))).toBe('412 stale');
    expect(await statusAndType(await postSignOff(sheet))).toBe('412 stale');
  });

  it('still answers a retry of the sign-off with its first receipt', async () => {
    const first = await (await postSignOff(quarter)).json();
    await voidQ2(1);
    const again = await postSignOff(quarter);
    expect([again.status, await again.json()]).toEqual([200, first]);
    expect(await acts()).toEqual(['sign-off', 'void']);
  });

  it('takes no sign-off under the key of a void', async () => {
    await postSignOff(quarter);
    await voidQ2(1);
    const key = String((await runSql('SELECT idem_key FROM revision WHERE rev = 2'))[0]?.idem_key);
    const answer = await postSignOff(aQuarter({ period: '2017/18 Q3' }), { key });
    expect(await statusAndType(answer)).toBe('428 precondition-needed');
    expect(await acts()).toEqual(['sign-off', 'void']);
  });

  it('leaves a correction that waits for approval superseded', async () => {
    await postSignOff(quarter);
    const editor = await tokenFor('editor');
    const waits = await correct(
      aQuarter({ sheet: 'Another' }),
      1,
      {},
      { path: Q2_SUBMISSIONS, token: editor },
    );
    const { id } = Submission.parse(await waits.json());
    await voidQ2(1);
    const read = await (await get(`${Q2_SUBMISSIONS}/${id}`)).json();
    expect(read).toMatchObject({ submission: { state: 'overtaken' } });
    const token = await tokenFor('approver');
    const approved = await send('POST', `${Q2_SUBMISSIONS}/${id}/approval`, undefined, { token });
    expect(await statusAndType(approved)).toBe('412 stale');
  });
});

describe('where two people decide', () => {
  const approval = async (token: string) => {
    const submitted = await postSignOff(quarter, { path: Q2_SUBMISSIONS, token: await tokenFor('editor') });
    const { id } = Submission.parse(await submitted.json());
    return send('POST', `${Q2_SUBMISSIONS}/${id}/approval`, undefined, { token });
  };

  it('nobody voids what they signed or submitted, and another approver does', async () => {
    await setSetting('two_people');
    expect((await approval(await tokenFor('approver'))).status).toBe(201);
    const own = await voidQ2(1);
    expect(own.status).toBe(409);
    expect(await own.json()).toMatchObject({
      type: expect.stringMatching(/second-person-needed$/),
      detail: expect.stringContaining('Ask another approver'),
    });
    const author = await approverWithOid('oid-editor');
    expect(await statusAndType(await voidQ2(1, { token: author }))).toBe('409 second-person-needed');
    const another = await approverWithOid('oid-another');
    expect((await voidQ2(1, { token: another })).status).toBe(201);
    expect(await acts()).toEqual(['setting', 'submission', 'sign-off', 'void']);
  });

  it('one approver voids their own where the council does not ask for two', async () => {
    expect((await approval(await tokenFor('approver'))).status).toBe(201);
    expect((await voidQ2(1)).status).toBe(201);
  });
});
