import { describe, expect, it } from 'vitest';
import { aReport, aSheet } from '../../../examples/aReport.ts';
import { assessed, told } from '../../../examples/assessed.ts';
import { type ChangedRow, COUNT_ROW, foundAt } from '../../../examples/foundAt.ts';

describe('a rating on the annual target, rated-on-annual-target', () => {
  const found = (row: ChangedRow) => foundAt('rated-on-annual-target', aReport(row));

  it('is noted at the quarter’s target', () => {
    expect(found({ target: 'N/A' })).toEqual(['note E3']);
    expect(found({ target: '', performance: '60% RED' })).toEqual(['note E3']);
  });

  it.each<ChangedRow>([
    {},
    { target: 'N/A', annualTarget: 'N/A' },
    { target: 'N/A', performance: 'N/A' },
    { target: 'N/A', annualTarget: 'Adopted', performance: 'On Track', title: 'Plan adopted' },
    { ...COUNT_ROW, title: 'Number of homes (C)', target: 'N/A' },
  ])('is silent where the quarter has a target, or there is no such rating: %o', row => {
    expect(found(row)).toEqual([]);
  });

  it.each(['2018/19 Target', 'Annual target 2018/19', 'Target 2018/19'])(
    'is silent where "%s" is the only target that the sheet has',
    target => {
      const cells = aSheet([
        ['Measure', 'Good is', target, 'Q1 2018/19 Actual', 'RAG'],
        ['Calls answered in a minute (%)', 'High', '90%', '91%', 'Green'],
        ['New homes (C)', 'High', '150', '31', ''],
      ]);
      expect(told(cells)).toEqual([]);
      const judgements = [...assessed(cells).judgements.values()];
      expect(judgements.map(({ rating }) => rating)).toMatchObject([
        { rating: 'GREEN', basis: 'annual-target' },
        { rating: null, reason: 'annual-target-before-year-end' },
      ]);
    },
  );
});
