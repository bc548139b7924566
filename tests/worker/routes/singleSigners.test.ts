import { beforeEach, expect, it } from 'vitest';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { approverWithOid, voidQ2 } from '../acts/voidedQuarter.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import { correct, freshRecord, postSignOff, send, setSetting } from '../recordHarness.ts';
import { APPROVER, tokenFor } from '../tokens.ts';
import { exported, HAVERING, rechained, verify } from './exportedRecord.ts';

beforeEach(freshRecord);

/** A quarter that somebody submits and somebody approves. */
async function submitThenApprove(period: string, submitter: string, approver: string): Promise<void> {
  const path = `${HAVERING}/reports/corporate/${period.replace('/', '-').replace(' ', '-')}/submissions`;
  const submitted = await postSignOff(aQuarter({ period }), { path, token: submitter });
  const { id } = Submission.parse(await submitted.json());
  expect((await send('POST', `${path}/${id}/approval`, undefined, { token: approver })).status).toBe(201);
}

it('the verification of an export lists each revision that one person recorded alone, and under which setting', async () => {
  const [editor, approver] = [await tokenFor('editor'), await tokenFor('approver')];
  await postSignOff(aQuarter());
  expect((await correct(aQuarter({ indicators: [anIndicator(), anOutturn('2', '120')] }), 1)).status).toBe(
    201,
  );
  await submitThenApprove('2017/18 Q3', editor, approver);
  await submitThenApprove('2017/18 Q4', approver, approver);
  await setSetting('two_people');
  await submitThenApprove('2018/19 Q1', editor, approver);
  const text = await exported();
  const found = ({ period, rev, act, by, wereTwoAskedFor }: (typeof alone)[number]) => {
    expect(by).toBe(APPROVER);
    return [period, rev, act, wereTwoAskedFor];
  };
  const { alone, revisions } = await verify(text);
  expect(revisions).toBe(5);
  expect(alone.map(found)).toEqual([
    ['2017/18 Q2', 1, 'sign-off', false],
    ['2017/18 Q2', 2, 'correction', false],
    ['2017/18 Q4', 1, 'sign-off', false],
  ]);
  // An entry that names another submitter changes nothing, since the submission has an entry of its own.
  const forged = await rechained(text, {
    entry: said => (said.submitted_by === APPROVER ? { submitted_by: 'oid-other' } : {}),
  });
  expect((await verify(forged)).alone).toEqual(alone);
});

it('a void is one person’s alone if they signed or submitted what they void', async () => {
  const other = await approverWithOid('oid-other');
  for (const [by, expected] of [
    [await tokenFor('approver'), [APPROVER, APPROVER]],
    [other, [APPROVER]],
  ] as const) {
    await freshRecord();
    await postSignOff(aQuarter());
    expect((await voidQ2(1, { token: by })).status).toBe(201);
    expect((await verify(await exported())).alone.map(each => each.by)).toEqual(expected);
  }
});

it('a revision that one person recorded although the council had switched two people on says so', async () => {
  await setSetting('two_people');
  await setSetting('two_people', false);
  await postSignOff(aQuarter());
  const forged = await rechained(await exported(), {
    entry: said => (said.act === 'setting' ? { value: true } : {}),
    line: said => (said.kind === 'setting' ? { value: true } : {}),
  });
  expect((await verify(forged)).alone).toEqual([
    expect.objectContaining({ period: '2017/18 Q2', rev: 1, by: APPROVER, wereTwoAskedFor: true }),
  ]);
});
