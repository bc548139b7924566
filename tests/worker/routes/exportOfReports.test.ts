import { beforeEach, expect, it } from 'vitest';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import { freshRecord, postSignOff, revisionsOf, send } from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';
import { exported, HAVERING, parsed, projection, restore, verify } from './exportedRecord.ts';

beforeEach(freshRecord);

/** The later report comes first in the alphabet. */
const REPORTS = ['zoning', 'adults'] as const;
/** More than a page of an export. */
const QUARTERS = [
  '2016/17 Q3',
  '2016/17 Q4',
  '2017/18 Q1',
  '2017/18 Q2',
  '2017/18 Q3',
  '2017/18 Q4',
] as const;

/** Two reports with more quarters each than a page holds, and one of everything else, signed in turns. */
async function aRecordOfReports(): Promise<void> {
  const [approver, editor, administrator] = await Promise.all([
    tokenFor('approver'),
    tokenFor('editor'),
    tokenFor('administrator'),
  ]);
  for (const report of REPORTS) {
    const named = await send(
      'POST',
      `${HAVERING}/reports`,
      { report, name: `The ${report} report` },
      { token: approver },
    );
    expect(named.status).toBe(201);
  }
  for (const period of QUARTERS) {
    for (const report of [...REPORTS, 'corporate']) {
      const indicators = [anOutturn(`${report} 1`, '7'), anOutturn('shared', '8')];
      expect((await postSignOff(aQuarter({ report, period, indicators }))).status).toBe(201);
    }
  }
  for (const report of REPORTS) {
    const at = revisionsOf('2016/17 Q4', undefined, report);
    expect((await send('PUT', `${at}/1/publication`, undefined, { token: approver })).status).toBe(201);
    const lock = `${HAVERING}/reports/${report}/2016-17-Q3/lock`;
    const locked = { locked: true, reason: 'Closed.' };
    expect((await send('PUT', lock, locked, { token: administrator })).status).toBe(200);
    const path = `${HAVERING}/reports/${report}/2015-16-Q4/submissions`;
    const late = aQuarter({ report, period: '2015/16 Q4', indicators: [anOutturn('shared', '6')] });
    const { id } = Submission.parse(await (await postSignOff(late, { path, token: editor })).json());
    const why = { reason: 'The last ward is missing.' };
    expect((await send('POST', `${path}/${id}/return`, why, { token: approver })).status).toBe(201);
  }
}

it('the export of reports whose names sort otherwise than they were made verifies, and restores to the byte', async () => {
  await aRecordOfReports();
  const text = await exported();
  const lines = parsed(text);
  const order = lines.flatMap(line => (line.kind === 'revision' ? [line.report] : []));
  expect(order).toEqual(['corporate', ...REPORTS].flatMap(report => QUARTERS.map(() => report)));
  for (const kind of ['submission', 'return', 'lock', 'publication'] as const) {
    expect(lines.flatMap(line => (line.kind === kind ? [line.report] : []))).toEqual(REPORTS);
  }
  expect(await verify(text)).toMatchObject({ revisions: 3 * QUARTERS.length });
  const tables = await projection();
  await freshRecord();
  await restore(lines);
  expect(await exported()).toBe(text);
  expect(await projection()).toEqual(tables);
});
