import { describe, expect, it } from 'vitest';
import { lineCsv } from '../../../../shared/record/history/lineCsv.ts';
import { lineTable } from '../../../../shared/record/history/lineTable.ts';
import { lineSentences } from '../../../../shared/record/history/lineText.ts';
import type { Rating } from '../../../../shared/rules/verdict.ts';
import { aStretch, judgedSeries, judgedValues, quarterly } from './aSeries.ts';

const rated = (ratings: readonly (Rating | null)[]) =>
  judgedValues(
    ratings.map((_, index) => index + 1),
    index => (ratings[index] ? { rating: ratings[index] } : {}),
  );

describe('the judgement of a line', () => {
  it('rests on the latest measure alone: a redefinition begins another', () => {
    const values = [90, 91, 90, 92, 91, 90, 5, 6, 5, 6, 5];
    const points = quarterly(values);
    const whole = judgedSeries([aStretch(points)]).judgement;
    const parted = judgedSeries([
      aStretch(points.slice(0, 6)),
      aStretch(points.slice(6), { begins: 'redefined', uid: 'b' }),
    ]).judgement;
    expect(whole.signal?.count).toBe(11);
    expect(parted.signal?.count).toBe(5);
    expect(parted.signal?.mean).toBeCloseTo(5.4);
    expect(parted.variation).toBe('ordinary');
    expect(parted.unusual.size).toBe(0);
  });

  it('takes polarity last: the same jump is an improvement or a concern', () => {
    const values = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 10];
    const stretches = [aStretch(quarterly(values))];
    expect(judgedSeries(stretches).judgement.variation).toBe('improvement');
    expect(judgedSeries(stretches, { polarity: 'smaller' }).judgement.variation).toBe('concern');
    expect(judgedSeries(stretches, { polarity: 'none' }).judgement.variation).toBe('high');
  });

  it('never calls a series failing that has always been at 100%', () => {
    const { judgement } = judgedValues([100, 100, 100, 100], () => ({ aim: 100 }));
    expect([judgement.variation, judgement.assurance]).toEqual(['always-the-same', null]);
  });

  it('counts the quarters that are RED running, up to the latest, and not across a gap', () => {
    expect(rated(['RED', 'GREEN', 'RED', 'RED', 'RED', 'RED']).judgement.redRunning).toBe(4);
    expect(rated(['RED', 'RED', 'GREEN']).judgement.redRunning).toBe(0);
    expect(rated(['RED', null, 'RED']).judgement.redRunning).toBe(1);
    expect(judgedValues([1, 2, null, 4, 5], () => ({ rating: 'RED' })).judgement.redRunning).toBe(2);
    expect(judgedValues([1, 2, 3], () => ({ rating: 'RED' })).judgement.redRunning).toBe(3);
  });
});

describe('the sentences below a picture', () => {
  const sentencesOf = (one: ReturnType<typeof judgedSeries>, isFromZero = true): string =>
    lineSentences(one.line, one.judgement, isFromZero).join(' ');

  it('say the range, the limits and that they are on trial', () => {
    expect(sentencesOf(judgedValues([3, 1, 4, 1, 5, 9, 2]), false)).toBe(
      '7 periods from 2007/08 Q1 to 2008/09 Q3: from 3 to 2, lowest 1, highest 9. Bigger is better. Usual range: -6.63 to 13.77, average 3.57. These are trial limits, from 7 figures: they become firm from 13 on. The axis does not begin at 0.',
    );
  });

  it('say where another rule set began, by the revision of each point', () => {
    const revisions = ['2007/08 Q1', '2007/08 Q2'].map((period, index) => ({
      report: 'corporate',
      period,
      rev: 1,
      ruleSet: index === 0 ? 'two-state' : 'flat-band',
    }));
    const one = judgedSeries([aStretch(quarterly([5, 6]))], {}, revisions);
    expect(sentencesOf(one)).toContain('another rule set began: flat-band from 2007/08 Q2.');
  });

  it('name what is not drawn', () => {
    const mixed = quarterly([5, 6, 7], index => (index === 0 ? {} : { unit: '%' }));
    expect(sentencesOf(judgedSeries([aStretch(mixed)]))).toContain(
      '1 figure in another unit is in the table only.',
    );
  });
});

describe('the table beside a picture', () => {
  it('is latest first, with the period alone where a figure counts from April', () => {
    const counted = quarterly([10, 25], index => (index === 1 ? { alone: 15 } : {}));
    const { line, judgement } = judgedSeries([aStretch(counted, { kind: 'cumulative' })]);
    const { columns, rows } = lineTable(line, judgement);
    expect(columns).toEqual(['Period', 'Year to date', 'Period alone', 'Target', 'Rating', 'Notes']);
    expect(rows.map(({ printed, alone }) => [printed, alone])).toEqual([
      ['25', '15'],
      ['10', '10'],
    ]);
  });

  it('says from when it had another name, and why the measure changed', () => {
    const [a, b, c] = quarterly([1, 2, 3]) as [never, never, never];
    const { line, judgement } = judgedSeries([
      aStretch([a]),
      aStretch([b], { begins: 'renamed', title: 'Parks' }),
      aStretch([c], { begins: 'redefined', title: 'Parks', why: 'Ponds count too.' }),
    ]);
    expect(lineTable(line, judgement).rows.map(({ notes }) => notes)).toEqual([
      'No line leads here: the measure was redefined. Why: Ponds count too.',
      'Called “Parks” from here on.',
      '',
    ]);
  });

  it('is a CSV of the same figures, oldest first, with every correction', () => {
    const one = judgedValues([5, 6], index => (index === 1 ? { rev: 2, first: { printed: '7' } } : {}));
    const [, first, second] = lineCsv([one]).split('\r\n');
    expect(first).toMatch(/^"Parks rated good","2007\/08 Q1","5",5,5,/);
    expect(second).toMatch(/"2007\/08 Q2","6",6,6,.*"7","",2,/);
  });
});
