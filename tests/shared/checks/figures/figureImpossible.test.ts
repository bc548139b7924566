import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, COUNT_ROW, findingsWith, foundAt } from '../../../examples/foundAt.ts';

const found = (row: ChangedRow) => foundAt('figure-impossible', aReport(row));
const homes: ChangedRow = { ...COUNT_ROW, title: 'Number of homes let' };
const days: ChangedRow = {
  ...COUNT_ROW,
  title: 'Average days taken to let a home',
  polarity: 'Smaller is better',
  performance: '21 GREEN',
};

describe('an impossible figure, figure-impossible', () => {
  it('is more than all of them', () => {
    expect(found({ performance: '104% GREEN' })).toEqual(['warning F3']);
    expect(found({ longBase: '100.5%' })).toEqual(['warning J3']);
    expect(found({ target: '105%', annualTarget: '95%' })).toEqual(['warning E3']);
  });

  it('is less than none of them', () => {
    expect(found({ ...homes, performance: '-3 RED' })).toEqual(['warning F3']);
    expect(found({ performance: '-4% RED' })).toEqual(['warning F3']);
    expect(found({ ...days, performance: '-2 GREEN' })).toEqual(['warning F3']);
  });

  it('is a part of what comes in whole ones', () => {
    expect(found({ ...homes, performance: '230.5 GREEN' })).toEqual(['warning F3']);
    expect(found({ ...homes, shortBase: '210.5 homes' })).toEqual(['warning H3']);
  });

  it('is named with its column and what the title says', () => {
    const [finding] = findingsWith('figure-impossible', aReport({ performance: '104% GREEN' }));
    expect(finding?.message).toBe(
      'The performance is 104%, but a share such as this cannot exceed 100%. Correct the figure, or say in the title what it measures.',
    );
  });
});

describe('a figure that can be stays silent', () => {
  it.each([
    [{ performance: '100% GREEN' }],
    [{ title: 'Rent collected as a % of rent due', performance: '101.2% GREEN' }],
    [{ title: '% increase in visits', performance: '130% GREEN' }],
    [{ title: 'Spend as a percentage of the budget', performance: '104% GREEN' }],
    [{ performance: '104% GREEN', longBase: '103%' }],
    [{ ...homes, performance: '0 RED' }],
    [{ ...homes, title: 'Net number of homes gained', performance: '-3 RED' }],
    [{ ...homes, performance: '-3 RED', shortBase: '-5' }],
    [{ ...homes, title: 'Number of visits per day', performance: '230.5 GREEN' }],
    [{ ...homes, title: 'Average number of families in hotels', performance: '230.5 GREEN' }],
    [{ ...homes, title: 'Number of tonnes of waste', performance: '230.5 GREEN' }],
    [{ ...homes, title: 'Number of working days lost', performance: '230.5 GREEN' }],
    [{ ...homes, target: '187.5' }],
    [{ ...homes, title: 'Savings made', performance: '-0.5 RED' }],
    [
      {
        ...homes,
        performance: '1.2m GREEN',
        target: '1m',
        annualTarget: '2m',
        shortBase: 'N/A',
        longBase: 'N/A',
      },
    ],
  ] as [ChangedRow][])('%j', row => {
    expect(found(row)).toEqual([]);
  });

  it('and so does one whose decimal point is wrong, which is a finding of its own', () => {
    expect(found({ performance: '662% GREEN' })).toEqual([]);
    expect(foundAt('magnitude-jump', aReport({ performance: '662% GREEN' }))).toEqual(['warning F3']);
  });
});
