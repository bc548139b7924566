import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt, inQuarter } from '../../../examples/foundAt.ts';

describe('the target of a count that adds up', () => {
  const found = (row: ChangedRow, quarter: 1 | 2 | 4 = 2) => {
    const cells = aReport({ title: 'Number of burglaries (C)', performance: '500', ...row });
    return foundAt('target-off-profile', quarter === 2 ? cells : inQuarter(cells, quarter));
  };

  it.each<[string, string, 1 | 2 | 4]>([
    ['906', '1,311', 2],
    ['300', '1,000', 2],
    ['450', '1,000', 1],
    ['£900k', '£1.0m', 2],
    ['500', '1,000', 4],
  ])('is reported where %s of %s is not the year’s share in Q%i', (target, annualTarget, quarter) => {
    expect(found({ target, annualTarget }, quarter)).toEqual(['note E3']);
  });

  it.each([
    [{ target: '3,605', annualTarget: '6,100' }],
    [{ target: '650', annualTarget: '1,000' }],
    [{ target: '350', annualTarget: '1,000' }],
    [{ target: '906', annualTarget: '1,311', title: 'Number of burglaries' }],
    [{ target: '906', annualTarget: '1,311', title: 'Number of burglaries (S)' }],
    [{ target: '90%', annualTarget: '95%', performance: '91%' }],
    [{ target: 'N/A', annualTarget: '1,311' }],
    [{ target: '906', annualTarget: 'TBC' }],
  ])('is silent where the share is near enough, or the figure does not add up: %o', row => {
    expect(found(row)).toEqual([]);
  });
});

describe('the borders of a season', () => {
  const found = (target: string) =>
    foundAt(
      'target-off-profile',
      aReport({ title: 'Number of burglaries (C)', performance: '500', target, annualTarget: '1,000' }),
    );

  it.each([
    ['349', 1],
    ['350', 0],
    ['650', 0],
    ['651', 1],
  ])('is 15 points on each side of the year’s share: %s of 1,000', (target, count) => {
    expect(found(target)).toHaveLength(count);
  });

  it.each([
    [1, '900', '90%', 'a quarter of it would be 250'],
    [2, '900', '90%', 'half of it would be 500'],
    [3, '100', '10%', 'three quarters of it would be 750'],
    [4, '100', '10%', 'all of it would be 1,000'],
  ] as const)(
    'says which share the target is, and what would be expected: Q%s',
    (quarter, target, share, expected) => {
      const row = { title: 'Number of burglaries (C)', performance: '500', target, annualTarget: '1,000' };
      const cells = quarter === 2 ? aReport(row) : inQuarter(aReport(row), quarter);
      expect(findingsWith('target-off-profile', cells)[0]?.message).toBe(
        `The figure adds up from April. Its target of ${target} is ${share} of the annual 1,000; ${expected}. Check both targets, or say in the comment why the year is uneven.`,
      );
    },
  );
});
