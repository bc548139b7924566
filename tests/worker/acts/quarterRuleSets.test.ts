import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { RecordedReport } from '../../../shared/record/contract/reports.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { aQuarter } from '../quarters.ts';
import {
  correct,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  postSignOff,
  send,
  statusAndType,
} from '../recordHarness.ts';
import { OTHER_COUNCIL, tokenFor } from '../tokens.ts';
import { AMBER, keep, OURS, RED } from './savedRuleSets.ts';

beforeEach(freshRecord);

describe('a quarter with a council’s rule set', () => {
  it('is judged by the rules exactly as the record saved them', async () => {
    await keep(OURS);
    expect((await postSignOff(aQuarter({ ruleSet: OURS, ...AMBER }))).status).toBe(201);
    const other = { period: '2017/18 Q3', ruleSet: OURS };
    expect(await statusAndType(await postSignOff(aQuarter({ ...other, ...RED })))).toBe('422 rows-invalid');
  });

  it.each<[string, RuleSet]>([
    ['with a wider band', { ...OURS, rating: { ...OURS.rating, tolerance: 0.05 } }],
    ['under another title', { ...OURS, title: 'amber within 5% of the target' }],
    [
      'with directions of their own',
      { ...OURS, direction: { arrows: 'both', deadBand: 0, cumulative: 'raw' } },
    ],
    ['under another id', { ...OURS, id: 'theirs' }],
  ])('%s is refused, and says what to do', async (_, ruleSet) => {
    await keep(OURS);
    const response = await postSignOff(aQuarter({ ruleSet, ...AMBER }));
    expect(response.status).toBe(422);
    const { rows = [] } = Problem.parse(await response.json());
    expect(rows).toMatchObject([{ indicator: '', field: 'ruleSet', stated: ruleSet.id }]);
    expect(rows[0]?.sentence).toContain('ask an administrator to record this one');
  });

  it('is refused under a built-in id whose rules it rates by another target', async () => {
    const { ruleSet } = aQuarter();
    expect(
      await statusAndType(await postSignOff(aQuarter({ ruleSet: { ...ruleSet, target: 'annual' } }))),
    ).toBe('422 rows-invalid');
  });

  it('refuses a rule set that only another council saved', async () => {
    const path = `/v1/councils/${OTHER_COUNCIL.code}/rule-sets/ours`;
    expect((await keep(OURS, { path, tid: OTHER_COUNCIL.tid })).status).toBe(201);
    expect(await statusAndType(await postSignOff(aQuarter({ ruleSet: OURS, ...AMBER })))).toBe(
      '422 rows-invalid',
    );
  });

  it('is refused if it is earlier than its rules apply, and the refusal says from when they do', async () => {
    await keep(OURS, { from: '2017/18 Q3' });
    const response = await postSignOff(aQuarter({ ruleSet: OURS, ...AMBER }));
    const { rows = [] } = Problem.parse(await response.json());
    expect(rows[0]?.sentence).toContain('"ours" applies from October 2017 on');
    const later = { period: '2017/18 Q3', ruleSet: OURS };
    expect((await postSignOff(aQuarter({ ...later, ...AMBER }))).status).toBe(201);
  });

  it('keeps its ratings when the council uses other rules, and is corrected by those it was signed by', async () => {
    const quarter = aQuarter({ ruleSet: OURS, ...AMBER });
    const narrower = { ...OURS, rating: { form: 'flat-band', tolerance: 0.01 } } as const;
    await keep(OURS);
    await postSignOff(quarter);
    await keep(narrower, { replaces: 1, from: '2017/18 Q3' });
    const path = `/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2017-18-Q2`;
    const standing = RecordedReport.parse(await (await get(path)).json());
    expect(standing.body).toEqual(quarter);
    expect(standing.headline.all).toMatchObject({ AMBER: 1, RED: 0 });
    expect((await correct({ ...quarter, sheet: 'Corrected' }, 1)).status).toBe(201);
    expect(await statusAndType(await correct(aQuarter({ ruleSet: narrower, ...RED }), 2))).toBe(
      '422 rows-invalid',
    );
    expect((await postSignOff(aQuarter({ period: '2017/18 Q3', ruleSet: narrower, ...RED }))).status).toBe(
      201,
    );
  });

  it('is signed by the version that applies to it, and refuses a version that a later one replaced', async () => {
    const narrower = { ...OURS, rating: { form: 'flat-band', tolerance: 0.01 } } as const;
    await keep(OURS);
    await keep(narrower, { replaces: 1, from: '2018/19' });
    const next = { period: '2019/20 Q1' };
    const response = await postSignOff(aQuarter({ ...next, ruleSet: OURS, ...AMBER }));
    expect(response.status).toBe(422);
    const { rows = [] } = Problem.parse(await response.json());
    expect(rows).toMatchObject([{ indicator: '', field: 'ruleSet', stated: 'ours' }]);
    expect(rows[0]?.sentence).toContain('A later version of the rule set "ours" applies to 2019/20 Q1.');
    expect((await postSignOff(aQuarter({ ...next, ruleSet: narrower, ...RED }))).status).toBe(201);
    const before = { period: '2018/19 Q1', ruleSet: OURS };
    expect(await statusAndType(await postSignOff(aQuarter({ ...before, ...AMBER })))).toBe(
      '422 rows-invalid',
    );
    expect((await postSignOff(aQuarter({ ...before, period: '2017/18 Q4', ...AMBER }))).status).toBe(201);
  });

  it('refuses a version that one from the same quarter replaced, but is corrected by its own', async () => {
    const quarter = aQuarter({ ruleSet: OURS, ...AMBER });
    const narrower = { ...OURS, rating: { form: 'flat-band', tolerance: 0.01 } } as const;
    await keep(OURS);
    await postSignOff(quarter);
    await keep(narrower, { replaces: 1 });
    expect(await statusAndType(await postSignOff({ ...quarter, period: '2017/18 Q3' }))).toBe(
      '422 rows-invalid',
    );
    expect((await correct({ ...quarter, sheet: 'Corrected' }, 1)).status).toBe(201);
    expect((await correct(aQuarter({ ruleSet: narrower, ...RED }), 2)).status).toBe(201);
    // Now it is signed by the later version, and cannot return to the earlier one.
    expect(await statusAndType(await correct(quarter, 3))).toBe('422 rows-invalid');
  });

  it('is not approved if a later version replaced its rules since it was submitted', async () => {
    await keep(OURS);
    const path = `/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2017-18-Q2/submissions`;
    const submitted = await postSignOff(aQuarter({ ruleSet: OURS, ...AMBER }), {
      path,
      token: await tokenFor('editor'),
    });
    const { id } = Submission.parse(await submitted.json());
    await keep({ ...OURS, title: 'Another' }, { replaces: 1 });
    const token = await tokenFor('approver');
    expect(await statusAndType(await send('POST', `${path}/${id}/approval`, undefined, { token }))).toBe(
      '422 rows-invalid',
    );
  });

  it('is submitted and approved by them too', async () => {
    await keep(OURS);
    const path = `/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2017-18-Q2/submissions`;
    const token = await tokenFor('editor');
    const altered = aQuarter({ ruleSet: { ...OURS, title: 'Other' }, ...AMBER });
    expect(await statusAndType(await postSignOff(altered, { path, token }))).toBe('422 rows-invalid');
    const submitted = await postSignOff(aQuarter({ ruleSet: OURS, ...AMBER }), { path, token });
    expect(submitted.status).toBe(201);
    const { id } = Submission.parse(await submitted.json());
    const approval = await send('POST', `${path}/${id}/approval`, undefined, {
      token: await tokenFor('approver'),
    });
    expect(approval.status).toBe(201);
  });
});
