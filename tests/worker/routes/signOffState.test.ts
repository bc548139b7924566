import { beforeEach, describe, expect, it } from 'vitest';
import { SignOffState } from '../../../shared/record/contract/signOffState.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  ask,
  correct,
  councilsThat,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  send,
  statusAndType,
} from '../recordHarness.ts';
import { OTHER_COUNCIL, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const HAVERING = `/v1/councils/${HAVERING_COUNCIL.code}`;
const Q2 = `${HAVERING}/reports/corporate/2017-18-Q2`;
const stateAt = async (path = `${Q2}/sign-off`) => SignOffState.parse(await (await get(path)).json());
const jsonAt = async (path: string): Promise<unknown> => (await get(path)).json();

/** A quarter signed, corrected, published, locked and submitted again, and the next one, which compares with it. */
async function busyQuarter(): Promise<void> {
  const token = await tokenFor('approver');
  const next = aQuarter({ period: '2017/18 Q3', indicators: [anIndicator(), anOutturn('2', '130')] });
  await postSignOff(aQuarter({ period: '2017/18 Q1' }));
  await postSignOff(aQuarter({ indicators: [anIndicator(), anOutturn('2', '120')] }));
  await postSignOff(next);
  await correct(aQuarter({ indicators: [anIndicator(), anOutturn('2', '121')] }), 1);
  await send('PUT', `${Q2}/revisions/2/publication`, undefined, { token });
  await correct(aQuarter({ sheet: 'Appendix 3' }), 2, {}, { path: `${Q2}/submissions` });
  const admin = { token: await tokenFor('administrator') };
  await send('PUT', `${Q2}/lock`, { locked: true, reason: 'Closed.' }, admin);
}

describe('what the Sign off step asks', () => {
  it('is answered at once, as the addresses of its parts answer one by one', async () => {
    await busyQuarter();
    const state = await stateAt();
    expect(state.recorded).toEqual(await jsonAt(Q2));
    expect(await jsonAt(`${Q2}/compare`)).toMatchObject({ touches: state.affects });
    expect(state.affects).toMatchObject([{ period: '2017/18 Q3', outturn: '121' }]);
    expect({ revisions: state.revisions }).toEqual(await jsonAt(`${Q2}/revisions`));
    expect({ submissions: state.submissions }).toEqual(await jsonAt(`${Q2}/submissions`));
    expect(state.lock).toEqual(await jsonAt(`${Q2}/lock`));
    expect({ reports: state.reports }).toEqual(await jsonAt(`${HAVERING}/reports`));
    expect({ indicators: state.indicators }).toEqual(await jsonAt(`${HAVERING}/indicators?at=2017-18-Q2`));
    expect(state.earlier).toEqual([]);
  });

  it('asks the council’s object one question after the one that admits the person', async () => {
    await busyQuarter();
    const calls: string[] = [];
    const vars = councilsThat((name, call) => {
      calls.push(name);
      return call();
    });
    const headers = { authorization: `Bearer ${await tokenFor('reader')}` };
    expect((await ask(`${Q2}/sign-off?earlier=2017-18-Q1`, { headers }, vars)).status).toBe(200);
    expect(calls).toEqual(['admit', 'signOffState']);
  });

  it('has the latest revisions of the earlier periods that are on record', async () => {
    await busyQuarter();
    const asked = `${Q2}/sign-off?earlier=2017-18-Q1&earlier=2016-17-Q1`;
    const { earlier } = await stateAt(asked);
    expect(earlier).toEqual([await jsonAt(`${HAVERING}/reports/corporate/2017-18-Q1`)]);
  });

  it('has what the other reports of the council print for the period now', async () => {
    const token = await tokenFor('approver');
    await send('POST', `${HAVERING}/reports`, { report: 'housing', name: 'Homes' }, { token });
    const housing = (outturn: string, period = '2017/18 Q2') =>
      aQuarter({ report: 'housing', period, indicators: [anIndicator(), anOutturn('2', outturn)] });
    await postSignOff(housing('119', '2017/18 Q1'));
    await postSignOff(housing('120'));
    const path = revisionsOf('2017/18 Q2', HAVERING_COUNCIL.code, 'housing');
    await correct(housing('121'), 1, {}, { path });
    await postSignOff(aQuarter());
    const [first, second] = housing('121').indicators;
    expect((await stateAt()).elsewhere).toEqual([
      { report: 'housing', uid: first?.uid, performance: first?.texts.performance },
      { report: 'housing', uid: second?.uid, performance: '121' },
    ]);
    const { elsewhere } = await stateAt(`${HAVERING}/reports/housing/2017-18-Q2/sign-off`);
    expect(elsewhere.map(({ report }) => report)).toEqual(['corporate']);
  });

  it('is that nothing was signed, of a period without a revision', async () => {
    expect(await stateAt()).toEqual({
      report: 'corporate',
      period: '2017/18 Q2',
      reports: [{ report: 'corporate', name: 'Corporate performance report' }],
      recorded: null,
      revisions: [],
      submissions: [],
      lock: { report: 'corporate', period: '2017/18 Q2', locked: false, reason: null, by: null, at: null },
      affects: [],
      indicators: [],
      earlier: [],
      elsewhere: [],
    });
  });

  it.each([
    `${Q2}/sign-off?earlier=Q2`,
    `${Q2}/sign-off?${'earlier=2017-18-Q1&'.repeat(5)}`,
    `${HAVERING}/reports/corporate/2017-18-Q9/sign-off`,
    `${HAVERING}/reports/housing/2017-18-Q2/sign-off`,
    `/v1/councils/${OTHER_COUNCIL.code}/reports/corporate/2017-18-Q2/sign-off`,
  ])('is not found at %s', async path => {
    expect(await statusAndType(await get(path))).toBe('404 not-found');
  });
});
