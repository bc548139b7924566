import { beforeEach, describe, expect, it } from 'vitest';
import { History } from '../../../shared/record/contract/indicators.ts';
import { NamedReports } from '../../../shared/record/contract/namedReports.ts';
import { Receipt, Revisions } from '../../../shared/record/contract/reports.ts';
import { Submissions } from '../../../shared/record/contract/submissions.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  askedRecord,
  correct,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  send,
  statusAndType,
} from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

const HAVERING = `/v1/councils/${HAVERING_COUNCIL.code}`;
const HOUSING = { report: 'housing', name: 'Housing performance report' };
const inHousing = (changes: Parameters<typeof aQuarter>[0] = {}) =>
  aQuarter({ report: 'housing', ...changes });
const housingPath = revisionsOf('2017/18 Q2', HAVERING_COUNCIL.code, 'housing');
const signed = async (response: Response) => Receipt.parse(await response.json());

async function addReport(sent: unknown = HOUSING, role: Parameters<typeof tokenFor>[0] = 'approver') {
  return send('POST', `${HAVERING}/reports`, sent, { token: await tokenFor(role) });
}

beforeEach(freshRecord);

describe('the reports of a council', () => {
  it('begin with the corporate one', async () => {
    expect(await listed()).toEqual([{ report: 'corporate', name: 'Corporate performance report' }]);
  });

  it('are added and renamed by an approver or an administrator, each in the chain', async () => {
    expect((await addReport()).status).toBe(201);
    expect((await addReport()).status).toBe(200);
    const renamed = await send(
      'PUT',
      `${HAVERING}/reports/housing`,
      { name: 'Homes' },
      { token: await tokenFor('administrator') },
    );
    expect(renamed.status).toBe(200);
    expect(await listed()).toEqual([
      { report: 'corporate', name: 'Corporate performance report' },
      { report: 'housing', name: 'Homes' },
    ]);
    const acts = await askedRecord().auditPage(0, 9);
    expect(acts.map(({ act }) => act)).toEqual(['report', 'report']);
    for (const role of ['editor', 'reader'] as const) {
      expect(await statusAndType(await addReport({ report: 'x', name: 'X' }, role))).toBe('403 not-allowed');
    }
  });

  it.each([
    ['a name that another report has', { report: 'homes', name: 'CORPORATE performance report' }],
    ['an address that another report has', { report: 'corporate', name: 'Homes' }],
    ['an address that is a sentence', { report: 'Homes and care', name: 'Homes' }],
    ['a blank name', { report: 'homes', name: '  ' }],
  ])('refuse %s', async (_, sent) => {
    expect(await statusAndType(await addReport(sent))).toBe('422 body-invalid');
    expect(await listed()).toHaveLength(1);
  });
});

describe('a quarter of two reports', () => {
  it('has a receipt in each, and neither replaces the other', async () => {
    await addReport();
    const corporate = await signed(await postSignOff(aQuarter()));
    const housing = await signed(await postSignOff(inHousing()));
    expect([corporate, housing].map(({ report, rev }) => [report, rev])).toEqual([
      ['corporate', 1],
      ['housing', 1],
    ]);
    expect(housing.hash).not.toBe(corporate.hash);
    expect(housing.body_sha256).not.toBe(corporate.body_sha256);
    const corrected = inHousing({ sheet: 'Housing' });
    const second = await correct(corrected, 1, {}, { path: housingPath });
    expect((await signed(second)).rev).toBe(2);
    const { revisions } = Revisions.parse(await (await get(revisionsOf('2017/18 Q2'))).json());
    expect(revisions).toHaveLength(1);
  });

  it('has three revisions where its figures are changed and changed back', async () => {
    await addReport();
    const [a, b] = [inHousing(), inHousing({ sheet: 'Other' })];
    await postSignOff(a);
    await correct(b, 1, {}, { path: housingPath });
    expect((await signed(await correct(a, 2, {}, { path: housingPath }))).rev).toBe(3);
  });

  it('is refused at the address of another report, and of a report that is not there', async () => {
    expect(await statusAndType(await postSignOff(inHousing()))).toBe('404 not-found');
    await addReport();
    const path = revisionsOf('2017/18 Q2');
    expect(await statusAndType(await postSignOff(inHousing(), { path }))).toBe('422 body-invalid');
    expect(await statusAndType(await postSignOff(aQuarter(), { path: housingPath }))).toBe(
      '422 body-invalid',
    );
  });

  it('is locked in one report alone, and waits for approval in the one that it was submitted to', async () => {
    await addReport();
    const token = await tokenFor('administrator');
    await send('PUT', housingPath.replace('revisions', 'lock'), { locked: true, reason: 'Done.' }, { token });
    expect(await statusAndType(await postSignOff(inHousing()))).toBe('409 locked');
    const path = revisionsOf('2017/18 Q2').replace('revisions', 'submissions');
    expect((await postSignOff(aQuarter(), { path })).status).toBe(201);
    const waiting = await get(`${HAVERING}/submissions?state=waiting`);
    const { submissions } = Submissions.parse(await waiting.json());
    expect(submissions.map(({ report, period }) => `${report} ${period}`)).toEqual(['corporate 2017/18 Q2']);
  });

  it('of schema 1, which names no report, is the corporate one', async () => {
    const { report: _, ...quarter } = aQuarter();
    const receipt = await signed(await postSignOff({ ...quarter, schema: 1 }));
    expect(receipt.report).toBe('corporate');
    await addReport();
    const path = housingPath;
    expect(await statusAndType(await postSignOff({ ...quarter, schema: 1 }, { path }))).toBe(
      '422 body-invalid',
    );
    expect(await statusAndType(await postSignOff({ ...quarter, schema: 2 }))).toBe('422 body-invalid');
  });
});

describe('an indicator of two reports', () => {
  it('has one point a quarter, and the point says which report it is from', async () => {
    await addReport();
    await postSignOff(inHousing({ period: '2017/18 Q1', indicators: [anOutturn('7', '10%')] }));
    await postSignOff(inHousing({ indicators: [anOutturn('7', '20%')] }));
    await postSignOff(aQuarter({ indicators: [anOutturn('7', '21%')] }));
    const history = History.parse(await (await get(`${HAVERING}/indicators/7/history`)).json());
    expect(history.points.map(({ report, period, printed }) => `${report} ${period} ${printed}`)).toEqual([
      'housing 2017/18 Q1 10%',
      'corporate 2017/18 Q2 21%',
    ]);
  });

  it('keeps its line number of each, without a label more each quarter', async () => {
    await addReport();
    for (const period of ['2017/18 Q1', '2017/18 Q2', '2017/18 Q3']) {
      await postSignOff(aQuarter({ period, indicators: [anIndicator({ lineNo: '41' })] }));
      await postSignOff(inHousing({ period, indicators: [anIndicator({ lineNo: '3' })] }));
    }
    const labels = [...((await askedRecord().register()).get('1')?.labels ?? [])];
    expect(labels.map(({ report, lineNo }) => `${report} ${lineNo}`)).toEqual(['1 41', '2 3']);
  });
});

async function listed() {
  return NamedReports.parse(await (await get(`${HAVERING}/reports`)).json()).reports;
}
