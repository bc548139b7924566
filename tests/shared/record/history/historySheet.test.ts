import { describe, expect, it } from 'vitest';
import { sheetNameOf } from '../../../../shared/chartSheet.ts';
import { historySheet } from '../../../../shared/record/history/historySheet.ts';
import type { JudgedLine } from '../../../../shared/record/history/judgeLine.ts';
import { aStretch, judgedSeries, judgedValues, quarterly } from './aSeries.ts';

const SOURCE = {
  council: 'Havering',
  readOn: '28 November 2026',
  receipt: { period: '2017/18 Q2', rev: 2, digest: '0123456789abcdef'.repeat(4) },
};
const sheetOf = (judged: JudgedLine) => historySheet(judged, SOURCE);
const headings = (judged: JudgedLine) => sheetOf(judged).columns.map(({ heading }) => heading);

describe("the sheet of an indicator's history", () => {
  it('has a row for each period, with figures that a chart can draw', () => {
    const judged = judgedValues([61, 64.25], index => ({
      unit: '%',
      printed: ['61.0%', '64.25%'][index] as string,
      target: '65%',
      aim: 65,
      rating: 'RED',
    }));
    expect(headings(judged)).toEqual(['Period', 'Outturn', 'Target', 'Rating', 'Notes']);
    expect(sheetOf(judged).rows).toEqual([
      ['2007/08 Q1', { value: 0.61, format: '0.0%' }, { value: 0.65, format: '0%' }, 'RED', ''],
      ['2007/08 Q2', { value: 0.6425, format: '0.00%' }, { value: 0.65, format: '0%' }, 'RED', ''],
    ]);
  });

  it('leaves a missing period empty, so that no line is drawn over it', () => {
    expect(
      sheetOf(judgedValues([1, null, null, 4])).rows.map(([period, outturn]) => [period, outturn]),
    ).toEqual([
      ['2007/08 Q1', { value: 1, format: '0' }],
      ['2007/08 Q2', ''],
      ['2007/08 Q3', ''],
      ['2007/08 Q4', { value: 4, format: '0' }],
    ]);
  });

  it('gives each measure a column of its own after a redefinition', () => {
    const points = quarterly([90, 91, 5, 6]);
    const judged = judgedSeries([
      aStretch(points.slice(0, 2)),
      aStretch(points.slice(2), { begins: 'redefined', uid: 'b' }),
    ]);
    expect(headings(judged).slice(1, 3)).toEqual([
      'Outturn, 2007/08 Q1 to 2007/08 Q2',
      'Outturn, 2007/08 Q3 to 2007/08 Q4',
    ]);
    expect(sheetOf(judged).rows.map(([, first, second]) => [first !== '', second !== ''])).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, true],
    ]);
    expect(sheetOf(judged).chart?.series).toHaveLength(2);
  });

  it('says what was reported in words, and what the target was where it is not drawn', () => {
    const judged = judgedSeries([
      aStretch([
        { period: '2017/18 Q1', printed: 'On track', target: 'Complete' },
        { period: '2017/18 Q2', printed: '12 of 20', value: 12 },
      ]),
    ]);
    expect(sheetOf(judged).rows.map(row => row.at(-1))).toEqual([
      'Reported as On track. Target Complete.',
      'Reported as 12 of 20. No line leads here: the figure of the period before is not known.',
    ]);
  });

  it('draws a count from April as each period alone, and keeps its target out of the chart', () => {
    const counted = { unit: '', target: '1,000', aim: 1000 };
    const judged = judgedSeries([
      aStretch(
        [
          { period: '2017/18 Q1', printed: '300', value: 300, ...counted },
          { period: '2017/18 Q2', printed: '610', value: 610, alone: 310, ...counted },
        ],
        { kind: 'cumulative' },
      ),
    ]);
    expect(headings(judged)).toEqual(['Period', 'Period alone', 'Rating', 'Notes']);
    expect(sheetOf(judged).rows[1]).toEqual([
      '2017/18 Q2',
      { value: 310, format: '0' },
      'Not rated',
      'Reported as 610. Target 1,000.',
    ]);
  });

  it('has a table and no chart where no period has a figure', () => {
    const judged = judgedSeries([aStretch([{ period: '2017/18 Q1', printed: 'Done', rating: 'GREEN' }])]);
    expect(sheetOf(judged)).toMatchObject({
      chart: null,
      rows: [['2017/18 Q1', 'GREEN', 'Reported as Done.']],
    });
  });

  it('says what the chart shows and where it is from, with the receipt', () => {
    expect(sheetOf(judgedValues([61, 64])).lines).toEqual([
      '2 periods from 2007/08 Q1 to 2007/08 Q2: from 61 to 64, lowest 61, highest 64.',
      'Bigger is better.',
      'There are too few figures for a usual range.',
      'The table has one row for each period, oldest first. An empty cell has no figure to draw: its note says why.',
      'Source: the record of Havering, read on 28 November 2026. The latest figure is of revision 2 of 2017/18 Q2, whose receipt begins with 0123456789abcdef.',
    ]);
  });
});

describe('the name of a sheet', () => {
  it.each([
    ["'Parks: rated good' [p]", "Parks rated good' p"],
    ['A/B\\C?D*E', 'A B C D E'],
    ['The number of people who wait for longer than a week', 'The number of people who w'],
    ['Line\nbreak\u0000', 'Line break'],
  ])('%s is %s', (text, name) => {
    expect(sheetNameOf(text)).toBe(name);
  });
});
