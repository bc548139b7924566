import { describe, expect, it } from 'vitest';
import type { Headlines } from '../../../../shared/record/contract/series.ts';
import { comparePeriods, yearsBefore } from '../../../../shared/record/history/comparePeriods.ts';
import { themeHeat } from '../../../../shared/record/history/themeHeat.ts';
import { isOnList, type WatchList } from '../../../../shared/record/history/watchLists.ts';
import { aStretch, judgedSeries, judgedValues, quarterly } from './aSeries.ts';

describe('an indicator in two periods', () => {
  const change = (one: ReturnType<typeof judgedSeries>, before: string, after: string) =>
    comparePeriods(one.line, before, after).change;

  it('is better, worse or the same by its polarity, and higher or lower without one', () => {
    const stretches = [aStretch(quarterly([5, 8, 5]))];
    const of = (polarity: 'bigger' | 'smaller' | 'none') =>
      ['2007/08 Q2', '2007/08 Q3'].map(after =>
        change(judgedSeries(stretches, { polarity }), '2007/08 Q1', after),
      );
    expect(of('bigger')).toEqual(['better', 'same']);
    expect(of('smaller')).toEqual(['worse', 'same']);
    expect(of('none')).toEqual(['higher', 'same']);
    expect(change(judgedSeries(stretches), '2007/08 Q2', '2007/08 Q3')).toBe('worse');
  });

  it('is not compared where it was missing, not known, in another unit or measured differently', () => {
    const [a, b, c] = quarterly([5, 6, 7]) as [never, never, never];
    expect(change(judgedValues([5, null, 7]), '2007/08 Q1', '2007/08 Q2')).toBe('missing');
    const unknown = { period: '2007/08 Q2', printed: 'N/A' };
    expect(change(judgedSeries([aStretch([a, unknown])]), '2007/08 Q1', '2007/08 Q2')).toBe('not-known');
    const inPercent = quarterly([5, 6], index => (index === 0 ? {} : { unit: '%' }));
    expect(change(judgedSeries([aStretch(inPercent)]), '2007/08 Q1', '2007/08 Q2')).toBe('unit');
    const redefined = judgedSeries([aStretch([a, b]), aStretch([c], { begins: 'redefined' })]);
    expect(change(redefined, '2007/08 Q1', '2007/08 Q3')).toBe('measure');
  });

  it('finds the same point of an earlier year', () => {
    const { line } = judgedValues([1, 2, 3, 4, 5, 6]);
    const last = line.points.at(-1);
    expect(last && yearsBefore(last, line, 1)).toBe('2007/08 Q2');
  });
});

describe('a watch list', () => {
  const lists = (one: ReturnType<typeof judgedSeries>): WatchList[] =>
    (['red-running', 'decline', 'green-but-worse', 'target-softer'] as const).filter(list =>
      isOnList(one, list),
    );

  it('has what is RED four periods running, and not what is RED three times', () => {
    expect(lists(judgedValues([1, 1, 1, 1], () => ({ rating: 'RED' })))).toEqual(['red-running']);
    expect(lists(judgedValues([1, 1, 1], () => ({ rating: 'RED' })))).toEqual([]);
  });

  it('has what is GREEN although it was worse twice in a row', () => {
    const green = (values: (number | null)[]) =>
      lists(judgedValues(values, index => ({ rating: 'GREEN', ...(index > 0 && { short: 'worse' }) })));
    expect(green([3, 2, 1])).toEqual(['green-but-worse']);
    expect(green([3, 2])).toEqual([]);
    expect(green([3, 2, null, 1])).toEqual([]);
  });

  it('has a target that asks for less than the same point last year achieved, by polarity', () => {
    const points = quarterly([80, 80, 80, 80, 80], index => (index === 4 ? { aim: 75 } : {}));
    expect(lists(judgedSeries([aStretch(points)]))).toEqual(['target-softer']);
    expect(lists(judgedSeries([aStretch(points)], { polarity: 'smaller' }))).toEqual([]);
    expect(lists(judgedSeries([aStretch(points.slice(1))]))).toEqual([]);
  });
});

describe('the themes over their periods', () => {
  const rated = (theme: string, GREEN: number, RED: number) => ({
    theme,
    GREEN,
    RED,
    YELLOW: 0,
    AMBER: 0,
    BLUE: 0,
    notRated: 3,
  });
  const headline = (report: string, period: string, ...themes: ReturnType<typeof rated>[]) => ({
    report,
    period,
    rev: 1,
    themes,
  });

  it('count the RED of those that were rated, latest period first, of one report', () => {
    const headlines: Headlines = {
      headlines: [
        headline('corporate', '2016/17 Q4', rated('Places', 3, 1)),
        headline('homes', '2017/18 Q1', rated('Homes', 0, 9)),
        headline('corporate', '2017/18 Q1', rated('Places', 0, 2), rated('People', 0, 0)),
      ],
    };
    expect(themeHeat(headlines, 'corporate')).toEqual({
      periods: ['2017/18 Q1', '2016/17 Q4'],
      themes: [
        {
          theme: 'Places',
          cells: [
            { red: 2, rated: 2, heat: 4 },
            { red: 1, rated: 4, heat: 1 },
          ],
        },
        { theme: 'People', cells: [null, null] },
      ],
    });
  });
});
