import { beforeEach, describe, expect, it } from 'vitest';
import { Headlines, Series } from '../../../shared/record/contract/series.ts';
import type { IndicatorBody } from '../../../shared/record/contract/signedQuarter.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  correct,
  firstValue,
  freshRecord,
  get,
  postSignOff,
  runSql,
  statusAndType,
} from '../recordHarness.ts';

beforeEach(freshRecord);

async function sign(period: string, ...indicators: IndicatorBody[]): Promise<void> {
  expect((await postSignOff(aQuarter({ period, indicators }))).status).toBe(201);
}

const ADDRESS = '/v1/councils/E09000016/series';
async function seriesOf(query: string): Promise<Series> {
  return Series.parse(await (await get(`${ADDRESS}?${query}`)).json());
}

const stretchesOf = ({ series }: Series) =>
  series.map(({ stretches }) =>
    stretches.map(({ begins, points }) => [
      begins,
      ...points.map(({ period, printed }) => [period, printed]),
    ]),
  );

describe('the series of several indicators', () => {
  it('come in one reply, in the order of the request, without those that are not on record', async () => {
    await sign('2017/18 Q1', anOutturn('a', '1'), anOutturn('b', '2'), anOutturn('c', '3'));
    await sign('2017/18 Q2', anOutturn('a', '4'), anOutturn('b', '5'));
    const { series, revisions } = await seriesOf('uid=b&uid=a&uid=nobody');
    expect((await seriesOf('')).series.map(({ uid }) => uid)).toEqual(['a', 'b', 'c']);
    expect(series.map(({ uid, stretches }) => [uid, stretches[0]?.points.map(({ value }) => value)])).toEqual(
      [
        ['b', [2, 5]],
        ['a', [1, 4]],
      ],
    );
    expect(revisions).toEqual([
      { report: 'corporate', period: '2017/18 Q1', rev: 1, ruleSet: 'two-state' },
      { report: 'corporate', period: '2017/18 Q2', rev: 1, ruleSet: 'two-state' },
    ]);
  });

  it('give of each figure what was signed: target, rating, directions and tags', async () => {
    const tagged = { performance: '66.2% (Provisional) GREEN' };
    await sign('2017/18 Q2', anIndicator({}, tagged), anOutturn('2', '157 (2013-2015)'));
    const { series } = await seriesOf('uid=1&uid=2');
    expect(series[0]).toMatchObject({ uid: '1', lineNo: '1', polarity: 'bigger' });
    expect(series.map(({ stretches }) => stretches[0]?.points[0])).toEqual([
      {
        period: '2017/18 Q2',
        printed: '66.2% (Provisional) GREEN',
        value: 66.2,
        unit: '%',
        target: '65%',
        aim: 65,
        rating: 'GREEN',
        short: 'better',
        long: 'worse',
        provisional: true,
      },
      {
        period: '2017/18 Q2',
        printed: '157 (2013-2015)',
        value: 157,
        target: 'N/A',
        dataPeriod: '2013-2015',
      },
    ]);
  });

  it('read each figure by its marking at that time, in stretches of one name and marking', async () => {
    const counted = { kind: 'cumulative' } as const;
    await sign('2016/17 Q4', anOutturn('39', '305'));
    await sign('2017/18 Q1', anOutturn('39', '300', counted));
    await sign('2017/18 Q2', anOutturn('39', '615', counted));
    await sign('2017/18 Q4', anOutturn('39', '1,205', counted));
    const { series } = await seriesOf('uid=39');
    expect(
      series[0]?.stretches.map(({ kind, points }) => [kind, ...points.map(({ alone }) => alone)]),
    ).toEqual([
      ['unmarked', undefined],
      ['cumulative', undefined, 315, null],
    ]);
    const [only] = (await seriesOf('uid=39&from=2017-18-Q2&to=2017-18-Q2')).series;
    expect(only?.stretches.flatMap(({ points }) => points.map(({ alone }) => alone))).toEqual([315]);
  });

  it('keep a corrected figure beside the one that was first signed, with the reason', async () => {
    await sign('2017/18 Q1', anOutturn('a', '1'), anOutturn('b', '2'));
    const again = aQuarter({
      report: 'corporate',
      period: '2017/18 Q1',
      indicators: [anOutturn('a', '9'), anOutturn('b', '2')],
    });
    expect((await correct(again, 1)).status).toBe(201);
    const now = await seriesOf('uid=a&uid=b');
    expect(now.series.map(({ stretches }) => stretches[0]?.points[0])).toMatchObject([
      { printed: '9', value: 9, rev: 2, first: { printed: '1', value: 1 } },
      { printed: '2', rev: 2 },
    ]);
    expect(now.series[1]?.stretches[0]?.points[0]).not.toHaveProperty('first');
    expect(now.revisions).toEqual([
      {
        report: 'corporate',
        period: '2017/18 Q1',
        rev: 2,
        ruleSet: 'two-state',
        reason: 'The last ward came in.',
      },
    ]);
  });

  it('are as of a day what was signed by then', async () => {
    await sign('2017/18 Q1', anOutturn('a', '1'));
    const today = new Date().toISOString().slice(0, 10);
    expect(stretchesOf(await seriesOf(`uid=a&as_of=${today}`))).toEqual([[['first', ['2017/18 Q1', '1']]]]);
    expect((await seriesOf('uid=a&as_of=2017-01-01')).series).toEqual([]);
  });

  it('leave out a period from which the indicator was withdrawn', async () => {
    await sign('2017/18 Q1', anOutturn('a', '1'), anOutturn('b', '2'));
    const without = aQuarter({
      report: 'corporate',
      period: '2017/18 Q1',
      indicators: [anOutturn('b', '2')],
    });
    expect((await correct(without, 1)).status).toBe(201);
    expect(stretchesOf(await seriesOf('uid=a'))).toEqual([[]]);
  });

  it('lead through indicators that were renamed or redefined, and say why', async () => {
    const follows = (uid: string, kind: 'renamed' | 'redefined') => ({
      follows: [{ uid, kind, why: `It was ${kind}.` }],
    });
    await sign('2017/18 Q1', anOutturn('old', '1', { title: 'Old' }));
    await sign('2017/18 Q2', anOutturn('mid', '2', { title: 'Mid', ...follows('old', 'redefined') }));
    await sign('2017/18 Q3', anOutturn('new', '3', { title: 'New', ...follows('mid', 'renamed') }));
    const [line] = (await seriesOf('uid=new')).series;
    expect(line?.stretches.map(({ uid, title, begins, why }) => [uid, title, begins, why])).toEqual([
      ['old', 'Old', 'first', undefined],
      ['mid', 'Mid', 'redefined', 'It was redefined.'],
      ['new', 'New', 'renamed', 'It was renamed.'],
    ]);
  });

  it.each([
    ['uid=a&from=yesterday', '404 not-found'],
    ['uid=a&as_of=2017-02-29', '404 not-found'],
    [Array.from({ length: 201 }, (_, index) => `uid=${index}`).join('&'), '413 too-large'],
  ])('are refused for %s: %s', async (query, expected) => {
    expect(await statusAndType(await get(`${ADDRESS}?${query}`))).toBe(expected);
  });
});

describe('the headlines of a council', () => {
  const rated = (uid: string, section: string, rating: 'GREEN' | null): IndicatorBody =>
    rating === null ? anOutturn(uid, '1', { section }) : anIndicator({ uid, lineNo: uid, section, rating });
  const headlinesOf = async (query = '') =>
    Headlines.parse(await (await get(`/v1/councils/E09000016/headlines${query}`)).json()).headlines;

  it('count each theme of the latest revision, in the order of the report', async () => {
    await sign('2017/18 Q2', rated('1', 'Places: Parks', 'GREEN'), rated('2', 'Homes', null));
    await sign('2017/18 Q1', rated('1', 'Places: Parks', 'GREEN'));
    const more = [rated('1', 'Places: Parks', 'GREEN'), rated('3', 'Places: Streets', null)];
    expect(
      (await correct(aQuarter({ report: 'corporate', period: '2017/18 Q1', indicators: more }), 1)).status,
    ).toBe(201);
    const none = { GREEN: 0, YELLOW: 0, AMBER: 0, RED: 0, BLUE: 0, notRated: 0 };
    expect(await headlinesOf()).toEqual([
      {
        report: 'corporate',
        period: '2017/18 Q1',
        rev: 2,
        themes: [{ ...none, theme: 'Places', GREEN: 1, notRated: 1 }],
      },
      {
        report: 'corporate',
        period: '2017/18 Q2',
        rev: 1,
        themes: [
          { ...none, theme: 'Places', GREEN: 1 },
          { ...none, theme: 'Homes', notRated: 1 },
        ],
      },
    ]);
    expect((await headlinesOf('?from=2017-18-Q2')).map(({ period }) => period)).toEqual(['2017/18 Q2']);
    expect(await statusAndType(await get('/v1/councils/E09000016/headlines?to=x'))).toBe('404 not-found');
  });

  it('are only ever added to, and read no signed body', async () => {
    await sign('2017/18 Q2', rated('1', 'Places', 'GREEN'));
    await expect(runSql('UPDATE headline SET green = 9')).rejects.toThrow(/a headline is never changed/);
    await expect(runSql('DELETE FROM headline')).rejects.toThrow(/a headline is never deleted/);
    expect(await firstValue('SELECT green FROM headline')).toBe(1);
  });
});
