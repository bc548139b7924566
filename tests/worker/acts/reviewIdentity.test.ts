import { beforeEach, describe, expect, it } from 'vitest';
import { History } from '../../../shared/record/contract/indicators.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import type { IndicatorBody } from '../../../shared/record/contract/signedQuarter.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import { correct, freshRecord, get, postSignOff, rowCounts, send } from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const Q1 = '2017/18 Q1';
const INDICATORS = '/v1/councils/E09000016/indicators';
const historyOf = async (uid: string): Promise<History> =>
  History.parse(await (await get(`${INDICATORS}/${encodeURIComponent(uid)}/history`)).json());
const refusedRows = async (response: Response) => {
  expect(response.status).toBe(422);
  return Problem.parse(await response.json()).rows ?? [];
};
const row = (uid: string, title: string, changes: Partial<IndicatorBody> = {}) =>
  anOutturn(uid, '5', { title, ...changes });
const quarterOf = (period: string, ...indicators: IndicatorBody[]) => aQuarter({ period, indicators });

describe('an indicator', () => {
  it('keeps one history though it is renumbered and reworded, and each quarter its own title', async () => {
    const told = row('a', 'Parks rated good', { lineNo: '14' });
    await postSignOff(quarterOf(Q1, told));
    await postSignOff(quarterOf('2017/18 Q2', { ...told, lineNo: '15' }));
    const reworded = {
      ...told,
      lineNo: '16',
      title: 'Green spaces rated good',
      knownAs: 'parks: rated good',
    };
    expect((await postSignOff(quarterOf('2017/18 Q3', reworded))).status).toBe(201);
    const { title, points, earlier, later } = await historyOf('a');
    expect(title).toBe('Green spaces rated good');
    expect(points.map(point => [point.period, point.title])).toEqual([
      [Q1, 'Parks rated good'],
      ['2017/18 Q2', 'Parks rated good'],
      ['2017/18 Q3', 'Green spaces rated good'],
    ]);
    expect([earlier, later]).toEqual([[], []]);
  });

  it('is not joined by another report’s line of the same number', async () => {
    await postSignOff(quarterOf(Q1, row('2017-18-Q1:1', 'Parks', { lineNo: '1' })));
    await postSignOff(quarterOf('2017/18 Q2', row('2017-18-Q2:1', 'Potholes', { lineNo: '1' })));
    expect((await historyOf('2017-18-Q1:1')).points).toHaveLength(1);
    expect((await historyOf('2017-18-Q2:1')).points).toHaveLength(1);
  });

  it('is not reworded silently: the row is refused by its line and by what it was called', async () => {
    await postSignOff(
      quarterOf(Q1, row('a', 'Parks', { lineNo: '14' }), row('b', 'Homes', { lineNo: null })),
    );
    const before = await rowCounts();
    const potholes = row('a', 'Potholes', { lineNo: '14' });
    const rows = await refusedRows(
      await postSignOff(quarterOf('2017/18 Q2', potholes, row('b', 'Fires', { lineNo: null }))),
    );
    expect(rows).toEqual([
      {
        indicator: 'a',
        field: 'title',
        stated: 'Potholes',
        found: 'Parks',
        sentence:
          'Line 14 is on record as “Parks”. Check the report again and state whether it is the same indicator, then sign off.',
      },
      expect.objectContaining({
        indicator: 'b',
        sentence:
          '“Fires” is on record as “Homes”. Check the report again and state whether it is the same indicator, then sign off.',
      }),
    ]);
    expect(await rowCounts()).toEqual(before);
  });

  it.each(['PARKS  (rated good)', 'Parks - rated\u00a0good.', 'parks rated ｇood'])(
    'is worded alike whatever its marks, spaces and case: %s',
    async title => {
      await postSignOff(quarterOf(Q1, row('a', 'Parks rated good')));
      expect((await postSignOff(quarterOf('2017/18 Q2', row('a', title)))).status).toBe(201);
    },
  );

  it.each(['???', '—', '=1+1'])('of nothing but marks or figures is told from %s', async title => {
    await postSignOff(quarterOf(Q1, row('a', '!!!')));
    const response = await postSignOff(quarterOf('2017/18 Q2', row('a', title)));
    expect((await refusedRows(response)).map(({ field }) => field)).toEqual(['title']);
  });

  it('is held to what it was called at that period, or where it was not yet, next after it', async () => {
    await postSignOff(quarterOf(Q1, row('a', 'Parks')));
    await postSignOff(quarterOf('2018/19 Q1', row('a', 'Gardens', { knownAs: 'Parks' })));
    expect((await postSignOff(quarterOf('2017/18 Q3', row('a', 'Parks')))).status).toBe(201);
    const late = await postSignOff(quarterOf('2017/18 Q4', row('a', 'Gardens')));
    expect((await refusedRows(late))[0]?.found).toBe('Parks');
    const early = await postSignOff(quarterOf('2016/17 Q1', row('a', 'Gardens')));
    expect((await refusedRows(early))[0]?.found).toBe('Parks');
  });

  it.each([
    ['a', 'Parks', 'Potholes'],
    ['new', 'Parks', 'Parks'],
    ['a', 'Potholes', 'Something else'],
  ])('%s, “%s”, is not known as “%s” where the record does not know it so', async (uid, title, knownAs) => {
    await postSignOff(quarterOf(Q1, row('a', 'Parks')));
    const response = await postSignOff(quarterOf('2017/18 Q2', row(uid, title, { knownAs })));
    expect(await refusedRows(response)).toEqual([
      expect.objectContaining({ indicator: uid, field: 'knownAs', stated: knownAs }),
    ]);
  });

  it('stays known as what it once was, where its quarter is corrected', async () => {
    await postSignOff(quarterOf(Q1, row('a', 'Parks')));
    const reworded = quarterOf('2017/18 Q2', row('a', 'Gardens', { knownAs: 'Parks' }));
    await postSignOff(reworded);
    expect((await correct({ ...reworded, sheet: 'Another' }, 1)).status).toBe(201);
    const again = quarterOf('2017/18 Q2', row('a', 'Green spaces', { knownAs: 'Parks' }));
    expect((await refusedRows(await correct(again, 2)))[0]?.found).toBe('Gardens');
  });

  it('is judged in the same way at submission, and again at approval', async () => {
    await postSignOff(quarterOf(Q1, row('a', 'Parks')));
    const path = '/v1/councils/E09000016/reports/corporate/2017-18-Q3/submissions';
    const third = quarterOf('2017/18 Q3', row('a', 'Potholes'));
    expect(await refusedRows(await postSignOff(third, { path }))).toHaveLength(1);
    const submitted = await postSignOff(quarterOf('2017/18 Q3', row('a', 'Parks')), { path });
    const { id } = Submission.parse(await submitted.json());
    // Meanwhile the record learns another name of it.
    await postSignOff(quarterOf('2017/18 Q2', row('a', 'Gardens', { knownAs: 'Parks' })));
    const token = await tokenFor('approver');
    const rows = await refusedRows(await send('POST', `${path}/${id}/approval`, undefined, { token }));
    expect(rows.map(({ found }) => found)).toEqual(['Gardens']);
  });

  it('is named in a sentence that is no longer than one to read', async () => {
    await postSignOff(quarterOf(Q1, row('a', `${'x'.repeat(118)}😀${'y'.repeat(30_000)}`)));
    const [refused] = await refusedRows(await postSignOff(quarterOf('2017/18 Q2', row('a', 'Parks'))));
    expect(refused?.sentence).toBe(
      `Line a is on record as “${'x'.repeat(118)}…”. Check the report again and state whether it is the same indicator, then sign off.`,
    );
  });
});
