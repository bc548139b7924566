import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { aQuarter } from '../quarters.ts';
import {
  ask,
  askedRecord,
  correct,
  councilsThat,
  evict,
  freshRecord,
  HAVERING_COUNCIL,
  onceAnswered,
  postSignOff,
  rowCounts,
  send,
  setSetting,
  statusAndType,
} from '../recordHarness.ts';
import { claimsOf, signed, tokenFor } from '../tokens.ts';
import { AMBER, keep, OURS } from './savedRuleSets.ts';

beforeEach(freshRecord);

const REPORT = `/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2017-18-Q2`;
const SUBMISSIONS = `${REPORT}/submissions`;

/** Something happens when the quarter may be judged, and before it is written. */
const meanwhile = (happens: () => Promise<unknown>, call = 'prepareSignOff'): object =>
  onceAnswered(call, happens);

const lock = async () =>
  send(
    'PUT',
    `${REPORT}/lock`,
    { locked: true, reason: 'Closed.' },
    { token: await tokenFor('administrator') },
  );
const ours = aQuarter({ ruleSet: OURS, ...AMBER });
const approval = (id: string) => `${SUBMISSIONS}/${id}/approval`;

describe('a quarter is not signed off by rules that changed meanwhile', () => {
  it('if a version of its rule set that replaces its own was kept meanwhile', async () => {
    await keep(OURS);
    const vars = meanwhile(() => keep({ ...OURS, title: 'Another' }, { replaces: 1 }));
    expect(await statusAndType(await postSignOff(ours, { vars }))).toBe('422 rows-invalid');
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 2 });
  });

  it('but is judged again by those of now, where they allow it', async () => {
    await keep(OURS);
    const calls: string[] = [];
    const once = { isOver: false };
    const vars = councilsThat(async (name, call) => {
      const answer = await call();
      calls.push(name);
      if (name === 'prepareSignOff' && !once.isOver) {
        once.isOver = true;
        expect((await keep(OURS, { replaces: 1, from: '2016/17 Q1' })).status).toBe(201);
      }
      return answer;
    });
    expect((await postSignOff(ours, { vars })).status).toBe(201);
    expect(calls).toEqual(['admit', 'prepareSignOff', 'signOff', 'prepareSignOff', 'signOff']);
    expect(await rowCounts()).toMatchObject({ revision: 1, audit: 3 });
  });

  it('if two people were wanted before it was judged', async () => {
    const vars = meanwhile(() => setSetting('two_people'), 'admit');
    const response = await postSignOff(aQuarter(), { vars });
    expect(response.status).toBe(409);
    expect(Problem.parse(await response.json()).detail).toBe(
      Problem.parse(await (await postSignOff(aQuarter())).json()).detail,
    );
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 1 });
  });

  it('if two people were wanted after it was judged', async () => {
    const vars = meanwhile(() => setSetting('two_people'));
    expect(await statusAndType(await postSignOff(aQuarter(), { vars }))).toBe('409 second-person-needed');
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 1 });
  });

  it.each(['admit', 'prepareSignOff'])(
    'by its own submitter if two people were wanted after %s, and is by another',
    async call => {
      const token = await signed({ ...claimsOf('approver'), roles: ['editor', 'approver'] });
      const submitted = await postSignOff(aQuarter(), { path: SUBMISSIONS, token });
      const { id } = Submission.parse(await submitted.json());
      const vars = meanwhile(() => setSetting('two_people'), call);
      const by = (bearer: string, also: object = {}) =>
        ask(approval(id), { method: 'POST', headers: { authorization: `Bearer ${bearer}` } }, also);
      expect(await statusAndType(await by(token, vars))).toBe('409 second-person-needed');
      expect(await rowCounts()).toMatchObject({ revision: 0, audit: 2 });
      expect((await by(await signed({ ...claimsOf('approver'), oid: 'oid-second' }))).status).toBe(201);
    },
  );

  it('if the period was locked meanwhile', async () => {
    const vars = meanwhile(lock);
    expect(await statusAndType(await postSignOff(aQuarter(), { vars }))).toBe('409 locked');
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 1 });
  });

  it('if another officer signed the same revision meanwhile, who is named', async () => {
    const token = await signed({ ...claimsOf('approver'), oid: 'oid-second', name: 'Second Officer' });
    const vars = meanwhile(() => postSignOff(aQuarter({ sheet: 'Appendix 2' }), { token }));
    const response = await postSignOff(aQuarter(), { vars });
    expect(response.status).toBe(412);
    expect(Problem.parse(await response.json()).current).toMatchObject({
      rev: 1,
      signed_by: 'Second Officer',
    });
    expect(await rowCounts()).toMatchObject({ revision: 1, audit: 1, outturn: 1 });
  });

  it('as a correction if another officer corrected it meanwhile', async () => {
    await postSignOff(aQuarter());
    const vars = meanwhile(() => correct(aQuarter({ sheet: 'Appendix 2' }), 1));
    const response = await correct(aQuarter({ sheet: 'Appendix 3' }), 1, {}, { vars });
    expect(await statusAndType(response)).toBe('412 stale');
    expect(await rowCounts()).toMatchObject({ revision: 2, audit: 2 });
  });

  it('twice if the same request was recorded meanwhile: it gets that receipt', async () => {
    const first: unknown[] = [];
    const vars = meanwhile(async () => first.push(await (await postSignOff(aQuarter())).json()));
    const response = await postSignOff(aQuarter(), { vars });
    expect([response.status, await response.json()]).toEqual([200, first[0]]);
    expect(await rowCounts()).toMatchObject({ revision: 1, audit: 1 });
  });

  it('if its submission was sent back meanwhile', async () => {
    const submitted = await postSignOff(aQuarter(), { path: SUBMISSIONS, token: await tokenFor('editor') });
    const { id } = Submission.parse(await submitted.json());
    const token = await tokenFor('approver');
    const vars = meanwhile(() => send('POST', `${SUBMISSIONS}/${id}/return`, { reason: 'Late.' }, { token }));
    const headers = { authorization: `Bearer ${token}` };
    expect(await statusAndType(await ask(approval(id), { method: 'POST', headers }, vars))).toBe(
      '409 settled',
    );
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 2 });
  });

  it('if another quarter named its indicator otherwise meanwhile', async () => {
    const later = aQuarter({ period: '2017/18 Q3' });
    const [row] = aQuarter().indicators;
    const renamed = aQuarter({ indicators: row ? [{ ...row, title: 'Another title' }] : [] });
    const vars = meanwhile(() => postSignOff(later));
    const response = await postSignOff(renamed, { vars });
    const alone = await postSignOff(renamed);
    expect([response.status, await response.json()]).toEqual([alone.status, await alone.json()]);
  });

  it('although the object is started again between the two', async () => {
    const vars = meanwhile(() => evict());
    expect((await postSignOff(aQuarter(), { vars })).status).toBe(201);
    expect(await rowCounts()).toMatchObject({ revision: 1, audit: 1, outturn: 1 });
  });
});

describe('a quarter is not submitted by rules that changed meanwhile', () => {
  const submit = async (quarter: ReturnType<typeof aQuarter>, vars: object) =>
    postSignOff(quarter, { path: SUBMISSIONS, token: await tokenFor('editor'), vars });

  it('if a version of its rule set that replaces its own was kept meanwhile', async () => {
    await keep(OURS);
    const vars = meanwhile(() => keep({ ...OURS, title: 'Another' }, { replaces: 1 }), 'prepareSubmission');
    expect(await statusAndType(await submit(ours, vars))).toBe('422 rows-invalid');
    expect(await askedRecord().waiting()).toEqual([]);
  });

  it('if the period was locked meanwhile', async () => {
    expect(await statusAndType(await submit(aQuarter(), meanwhile(lock, 'prepareSubmission')))).toBe(
      '409 locked',
    );
    expect(await askedRecord().waiting()).toEqual([]);
  });

  it('if the quarter was signed off meanwhile', async () => {
    const vars = meanwhile(() => postSignOff(aQuarter()), 'prepareSubmission');
    expect(await statusAndType(await submit(aQuarter(), vars))).toBe('412 stale');
    expect(await askedRecord().waiting()).toEqual([]);
  });
});
