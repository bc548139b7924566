import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt, inQuarter } from '../../../examples/foundAt.ts';

describe('a figure that may be cumulative, looks-cumulative', () => {
  /** 60 in this quarter against 110 in the last, if it adds up from April. */
  const paced: ChangedRow = {
    title: 'Number of visits',
    annualTarget: '400',
    target: '200',
    performance: '170 RED',
    shortBase: '110',
  };
  const found = (row: ChangedRow) => foundAt('looks-cumulative', aReport({ ...paced, ...row }));

  it('is reported at the title where the arrow would change', () => {
    expect(found({})).toEqual(['warning B3']);
  });

  it('is a note where the arrow would be the same', () => {
    expect(found({ performance: '230 GREEN' })).toEqual(['note B3']);
  });

  it.each([
    ['160', true],
    ['159', false],
    ['240', true],
    ['241', false],
  ])('takes a target within a tenth of the year’s share as paced: %s of 400', (target, isPaced) => {
    expect(found({ target })).toHaveLength(isPaced ? 1 : 0);
  });

  it.each<ChangedRow>([
    { title: 'Number of visits (C)' },
    { title: 'Number of visits (S)' },
    { target: '50%', annualTarget: '100%', performance: '43%', shortBase: '28%' },
    { annualTarget: 'N/A' },
    { shortBase: 'NEW' },
  ])('is silent where it is marked, or nothing suggests it: %o', row => {
    expect(found(row)).toEqual([]);
  });

  it('is silent once the officer has answered', () => {
    expect(findingsWith('looks-cumulative', aReport(paced), { kinds: { 1: 'snapshot' } })).toEqual([]);
  });

  it('says so where the arrow is the same either way', () => {
    const cells = aReport({ ...paced, performance: '230 GREEN' });
    expect(findingsWith('looks-cumulative', cells)[0]?.message).toBe(
      'The Q2 target is about half of the annual one, so the figure may add up from April. The short-term arrow is the same either way. Mark the title (C) if the figure adds up.',
    );
  });

  it.each([1, 3, 4] as const)('is not asked in Q%s, whose sheet cannot show the quarter alone', quarter => {
    const cells = aReport({ ...paced, target: String(100 * quarter), shortBase: '180' });
    expect(foundAt('looks-cumulative', inQuarter(cells, quarter))).toEqual([]);
  });

  it.each([
    ['170 RED', '110', 'Bigger is better', 'worse than', '↑', '↓'],
    ['170 RED', '110', 'Smaller is better', 'better than', '↓', '↑'],
    ['220 GREEN', '110', 'Bigger is better', 'the same as', '↑', '→'],
  ])(
    'says how the arrow would change: %s after %s, %s',
    (performance, shortBase, polarity, compared, from, to) => {
      const cells = aReport({ ...paced, performance, shortBase, polarity });
      expect(findingsWith('looks-cumulative', cells)[0]?.message).toBe(
        `The Q2 target is about half of the annual one. If the figure adds up, this quarter is ${compared} the last and the arrow changes from ${from} to ${to}. Mark the title (C) if so.`,
      );
    },
  );
});
