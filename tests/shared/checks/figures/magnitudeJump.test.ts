import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, COUNT_ROW, findingsWith, foundAt, inQuarter } from '../../../examples/foundAt.ts';

describe('a figure ten times the row’s other figures', () => {
  const found = (row: ChangedRow) => foundAt('magnitude-jump', aReport(row));

  it.each([
    [{ performance: '6.62% RED' }, 'F3'],
    [{ performance: '662% GREEN' }, 'F3'],
    [{ ...COUNT_ROW, performance: '2,300 GREEN' }, 'F3'],
    [{ ...COUNT_ROW, performance: '23 RED' }, 'F3'],
    [{ ...COUNT_ROW, shortBase: '2,100' }, 'H3'],
    [{ ...COUNT_ROW, longBase: '19' }, 'J3'],
    [{ ...COUNT_ROW, target: '20', annualTarget: 'N/A' }, 'E3'],
    [
      {
        ...COUNT_ROW,
        performance: '73,390',
        shortBase: '71,200',
        longBase: '70,010',
        target: '420',
        annualTarget: '420',
      },
      'E3',
    ],
    [{ ...COUNT_ROW, performance: '2,300', longBase: 'NEW', target: 'N/A', annualTarget: 'N/A' }, 'F3'],
  ] as [ChangedRow, string][])('is reported at its cell: %o', (row, cell) => {
    expect(found(row)).toEqual([`warning ${cell}`]);
  });

  it.each([
    [{ ...COUNT_ROW, performance: '640 GREEN' }],
    [{ ...COUNT_ROW, target: '1,500', annualTarget: '3,000' }],
    [{ ...COUNT_ROW, performance: '11', shortBase: '5', longBase: 'NEW', target: '75', annualTarget: '150' }],
    [
      {
        ...COUNT_ROW,
        performance: '20',
        shortBase: '2',
        longBase: 'NEW',
        target: 'N/A',
        annualTarget: 'N/A',
      },
    ],
    [{ ...COUNT_ROW, performance: '0', shortBase: '12' }],
    [{ performance: '-0.04', target: '-0.1', shortBase: '-0.9', longBase: '-0.14' }],
    [
      {
        ...COUNT_ROW,
        performance: '3,037',
        shortBase: '1,050',
        longBase: '3,488',
        target: '3,605',
        annualTarget: '6,100',
      },
    ],
    [{ performance: '0.644', target: '65%', shortBase: '62.3%', longBase: '61%' }],
  ] as [ChangedRow][])('is silent on a change, a gap or a small count: %o', row => {
    expect(found(row)).toEqual([]);
  });

  it('is silent in Q1, where last quarter’s figure is a whole year’s sum', () => {
    const cells = aReport({
      ...COUNT_ROW,
      title: 'Number of homes (C)',
      performance: '60',
      shortBase: '480',
      target: '55',
      longBase: 'NEW',
    });
    expect(foundAt('magnitude-jump', inQuarter(cells, 1))).toEqual([]);
  });

  it('compares with last quarter’s figure where no sum ends in between', () => {
    const row = { ...COUNT_ROW, shortBase: '2,100' };
    expect(foundAt('magnitude-jump', inQuarter(aReport({ ...row, title: 'Rating of homes' }), 1))).toEqual([
      'warning H3',
    ]);
    expect(found({ ...row, title: 'Number of homes (C)' })).toEqual(['warning H3']);
  });

  it('is silent on a result that is far from its target alone, which it may have missed', () => {
    expect(found({ ...COUNT_ROW, performance: '20', shortBase: 'NEW', longBase: 'NEW' })).toEqual([]);
  });
});

describe('the borders of a jump', () => {
  const found = (row: ChangedRow) => foundAt('magnitude-jump', aReport({ ...COUNT_ROW, ...row }));
  const without = { target: 'N/A', annualTarget: 'N/A' };

  it.each([
    [
      'seven times the others',
      { ...without, performance: '700', shortBase: '100', longBase: '100' },
      ['warning F3'],
    ],
    ['less than seven times', { ...without, performance: '699', shortBase: '100', longBase: '100' }, []],
    [
      'others within three times',
      { ...without, performance: '2,100', shortBase: '100', longBase: '300' },
      ['warning F3'],
    ],
    ['others further apart', { ...without, performance: '2,170', shortBase: '100', longBase: '310' }, []],
    [
      'one other figure of ten',
      { ...without, performance: '100', shortBase: '10', longBase: 'NEW' },
      ['warning F3'],
    ],
    ['one other figure under ten', { ...without, performance: '100', shortBase: '9', longBase: 'NEW' }, []],
  ])('%s', (_, row, expected) => {
    expect(found(row)).toEqual(expected);
  });

  it.each([
    ['supported by no annual target', { target: '20', annualTarget: 'N/A' }, ['warning E3']],
    ['supported by the annual target', { target: '20', annualTarget: '40' }, []],
    ['with an annual target in another unit', { target: '20', annualTarget: '40%' }, ['warning E3']],
    ['with an annual target under seven times it', { target: '20', annualTarget: '139' }, []],
    ['with an annual target seven times it', { target: '20', annualTarget: '140' }, ['warning E3']],
    [
      'fifty times off, whatever the annual target',
      { target: '4', annualTarget: '4', performance: '200', shortBase: '200', longBase: '200' },
      ['warning E3'],
    ],
    ['next to two results', { target: '20', annualTarget: 'N/A', longBase: 'NEW' }, ['warning E3']],
    ['next to one result', { target: '20', annualTarget: 'N/A', longBase: 'NEW', shortBase: 'NEW' }, []],
  ])('a target far from the results, %s', (_, row, expected) => {
    expect(found(row)).toEqual(expected);
  });

  it('says how many times, and in which direction', () => {
    const messageOf = (performance: string) =>
      findingsWith('magnitude-jump', aReport({ ...COUNT_ROW, performance }))[0]?.message;
    expect(messageOf('2,100')).toMatch(
      /^The performance is 2,100 but the outturn of the period before is 210: 10 times as much\. /,
    );
    expect(messageOf('21')).toMatch(/^The performance is 21 but .* is 210: 10 times less\. /);
  });
});
