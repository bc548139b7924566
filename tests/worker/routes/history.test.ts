import { beforeEach, describe, expect, it } from 'vitest';
import { History, IndicatorList } from '../../../shared/record/contract/indicators.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import type { IndicatorBody } from '../../../shared/record/contract/signedQuarter.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import { freshRecord, get, postSignOff, statusAndType } from '../recordHarness.ts';

beforeEach(freshRecord);

async function record(
  outturns: Readonly<Record<string, string>>,
  changes: Partial<IndicatorBody> = {},
): Promise<void> {
  for (const [period, performance] of Object.entries(outturns)) {
    const milestone = /track/i.test(performance)
      ? ({ rating: /on/i.test(performance) ? 'GREEN' : 'RED' } as const)
      : {};
    const quarter = aQuarter({
      period,
      indicators: [anOutturn('39', performance, { ...changes, ...milestone })],
    });
    expect((await postSignOff(quarter)).status).toBe(201);
  }
}

const historyOf = async (query = ''): Promise<History> =>
  History.parse(await (await get(`/v1/councils/E09000016/indicators/39/history${query}`)).json());

const alone = ({ points }: History) =>
  points.map(({ period, value, quarterAlone }) => [period, value, quarterAlone]);

describe('the history of an indicator', () => {
  it('is oldest first, whatever order its quarters were signed in', async () => {
    await record({ '2017/18 Q2': '64.4%', '2016/17 Q4': '61%', '2017/18 Q1': '62%' });
    const history = await historyOf();
    expect(history.points.map(({ period, printed, unit, rev }) => [period, printed, unit, rev])).toEqual([
      ['2016/17 Q4', '61%', '%', 1],
      ['2017/18 Q1', '62%', '%', 1],
      ['2017/18 Q2', '64.4%', '%', 1],
    ]);
    expect(history).toMatchObject({ uid: '39', kind: 'unmarked', polarity: 'bigger' });
  });

  it('shows a cumulative count quarter by quarter where the quarter before is known', async () => {
    await record(
      { '2016/17 Q4': '917', '2017/18 Q1': '555', '2017/18 Q2': '1,070', '2017/18 Q4': '2,000' },
      { kind: 'cumulative' },
    );
    expect(alone(await historyOf())).toEqual([
      ['2016/17 Q4', 917, null],
      ['2017/18 Q1', 555, 555],
      ['2017/18 Q2', 1070, 515],
      ['2017/18 Q4', 2000, null],
    ]);
  });

  it('holds months and quarters of one indicator, and takes each alone against its own length', async () => {
    await record(
      {
        '2017/18 Q1': '300',
        'April 2017': '90',
        'May 2017': '190',
        'July 2017': '405',
        '2017/18 Q2': '610',
        '2017/18 H1': '610',
        '2017/18': '1,250',
      },
      { kind: 'cumulative' },
    );
    expect(alone(await historyOf())).toEqual([
      ['April 2017', 90, 90],
      ['May 2017', 190, 100],
      ['2017/18 Q1', 300, 300],
      ['July 2017', 405, null],
      ['2017/18 Q2', 610, 310],
      ['2017/18 H1', 610, 610],
      ['2017/18', 1250, 1250],
    ]);
    const from = async (slug: string) =>
      (await historyOf(`?from=${slug}`)).points.map(({ period }) => period);
    expect(await from('2017-18-M02')).toEqual((await from('2017-18')).slice(1));
    expect(await from('2017-18-Q2')).toEqual(['July 2017', '2017/18 Q2', '2017/18 H1', '2017/18']);
    expect((await historyOf('?from=2017-18-Q2&to=2017-18-M04')).points).toHaveLength(1);
    expect(alone(await historyOf('?from=2017-18-Q2'))[1]).toEqual(['2017/18 Q2', 610, 310]);
  });

  it('takes a quarter alone as it prints, and not as a computer subtracts', async () => {
    await record({ '2017/18 Q1': '118.4', '2017/18 Q2': '235.65' }, { kind: 'cumulative' });
    expect(alone(await historyOf())[1]).toEqual(['2017/18 Q2', 235.65, 117.25]);
  });

  it.each<[string, Partial<IndicatorBody>, string, string, number | null]>([
    ['a percentage, though marked (C)', { kind: 'cumulative' }, '62%', '64.4%', 64.4],
    ['a cumulative ratio', { kind: 'cumulative-ratio' }, '25.8', '29.7', 29.7],
    ['a snapshot', { kind: 'snapshot' }, '30', '28', 28],
    ['a count that was revised downwards', { kind: 'cumulative' }, '555', '500', null],
    ['a count that changed its unit', { kind: 'cumulative' }, '£1.2m', '1,300', null],
  ])('draws %s rightly', async (_, changes, q1, q2, drawn) => {
    await record({ '2017/18 Q1': q1, '2017/18 Q2': q2 }, changes);
    expect((await historyOf()).points.at(-1)?.quarterAlone).toBe(drawn);
  });

  it('reads each figure by its marking at that time, whichever way the marking changed', async () => {
    const quarters = ['2016/17 Q1', '2016/17 Q2', '2016/17 Q3', '2016/17 Q4', '2017/18 Q1', '2017/18 Q2'];
    const alike = [300, 310, 290, 305, 300, 315];
    const signed = (outturns: readonly string[], from: number) =>
      Object.fromEntries(outturns.map((text, index) => [quarters[index + from], text]));
    await record(signed(['300', '310', '290', '305'], 0));
    await record(signed(['300', '615'], 4), { kind: 'cumulative' });
    expect((await historyOf()).points.map(point => point.quarterAlone)).toEqual(alike);

    await freshRecord();
    await record(signed(['300', '610', '900', '1,205'], 0), { kind: 'cumulative' });
    await record(signed(['300', '315'], 4));
    expect((await historyOf()).points.map(point => point.quarterAlone)).toEqual(alike);
  });

  it('does not take a marked count from an unmarked one of the same year, but from Q1', async () => {
    await record({ '2017/18 Q1': '300', '2017/18 Q3': '290' });
    await record({ '2017/18 Q2': '615', '2017/18 Q4': '1,210' }, { kind: 'cumulative' });
    expect(alone(await historyOf())).toEqual([
      ['2017/18 Q1', 300, 300],
      ['2017/18 Q2', 615, 315],
      ['2017/18 Q3', 290, 290],
      ['2017/18 Q4', 1210, null],
    ]);
  });

  it('keeps an outturn that is not a single number as printed', async () => {
    await record(
      {
        '2016/17 Q3': 'On Track',
        '2016/17 Q4': 'Off Track',
        '2017/18 Q1': '14% (Alcohol) 38% (Drugs)',
        '2017/18 Q2': 'N/A',
      },
      { polarity: 'none' },
    );
    expect((await historyOf()).points.map(({ printed, value, rating }) => [printed, value, rating])).toEqual([
      ['On Track', null, 'GREEN'],
      ['Off Track', null, 'RED'],
      ['14% (Alcohol) 38% (Drugs)', null, null],
      ['N/A', null, null],
    ]);
  });

  it('between two quarters still takes its first quarter alone', async () => {
    await record(
      { '2017/18 Q1': '555', '2017/18 Q2': '1,070', '2017/18 Q3': '1,500' },
      { kind: 'cumulative' },
    );
    expect(alone(await historyOf('?from=2017-18-Q2&to=2017-18-Q2'))).toEqual([['2017/18 Q2', 1070, 515]]);
  });

  it.each([
    '39/history?from=yesterday',
    '39/history?to=2017-19',
    '39/history?from=2017-18-Q5',
    '39/history?as_of=2017-02-29',
    '39/history?as_of=yesterday',
    '39/history?as_of=',
    '?at=2017-19',
    '?at=',
  ])('is not guessed at for %s', async asked => {
    await record({ '2017/18 Q2': '1' });
    const path = `/v1/councils/E09000016/indicators/${asked}`.replace('/?', '?');
    const refused = Problem.parse(await (await get(path)).json());
    expect(refused).toMatchObject({ status: 404, detail: expect.stringMatching(/Write it as 20/) });
  });

  it('follows an indicator that was renamed and renumbered', async () => {
    await record({ '2017/18 Q1': '1' }, { lineNo: '39', title: 'Old name' });
    await record({ '2017/18 Q2': '2' }, { lineNo: '40', title: 'New name', knownAs: 'Old name' });
    const history = await historyOf();
    expect(history.title).toBe('New name');
    expect(history.points.map(({ title }) => title)).toEqual(['Old name', 'New name']);
    const indicatorsAt = async (query: string) =>
      IndicatorList.parse(await (await get(`/v1/councils/E09000016/indicators${query}`)).json()).indicators;
    const [older, newer] = [
      { uid: '39', lineNo: '39', title: 'Old name' },
      { uid: '39', lineNo: '40', title: 'New name' },
    ];
    expect(await indicatorsAt('')).toEqual([newer]);
    expect(await indicatorsAt('?at=2017-18-Q3')).toEqual([newer]);
    expect(await indicatorsAt('?at=2017-18-Q1')).toEqual([older]);
    // Before it was on record, the nearest later label.
    expect(await indicatorsAt('?at=2001-02')).toEqual([older]);
  });

  it('of an unknown indicator is not found', async () => {
    expect(await statusAndType(await get('/v1/councils/E09000016/indicators/39/history'))).toBe(
      '404 not-found',
    );
    expect(
      await statusAndType(await get("/v1/councils/E09000016/indicators/39'%20OR%20'1'%3D'1/history")),
    ).toBe('404 not-found');
    expect(await statusAndType(await get('/v1/councils/E09000016/reports/corporate/2017-18-Q2'))).toBe(
      '404 not-found',
    );
    expect(await statusAndType(await get('/v1/nothing'))).toBe('404 not-found');
  });
});
