import { describe, expect, it } from 'vitest';
import { aReport, aSheet } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('a polarity that is not stated, polarity-unknown', () => {
  const found = (row: ChangedRow) => foundAt('polarity-unknown', aReport(row));

  it.each<ChangedRow>([
    { polarity: '' },
    { polarity: 'Sideways' },
    { polarity: '', target: 'N/A', annualTarget: 'N/A' },
    { polarity: 'N/A' },
    { polarity: 'Sideways', performance: 'N/A' },
  ])('is reported where the row needs it, or it cannot be read: %o', row => {
    expect(found(row)).toEqual(['error C3']);
  });

  it.each<ChangedRow>([
    {},
    { polarity: 'Smaller is better' },
    { polarity: 'N/A', target: 'N/A', annualTarget: 'N/A', shortArrow: '-', longArrow: '-' },
    { polarity: '', performance: 'N/A' },
    { polarity: '', performance: 'On Track', target: 'N/A', annualTarget: 'Adopted' },
  ])('is silent where it is stated, or nothing needs it: %o', row => {
    expect(found(row)).toEqual([]);
  });

  it('says what is wrong, and what to write', () => {
    const messageOf = (polarity: string) =>
      findingsWith('polarity-unknown', aReport({ polarity }))[0]?.message;
    expect(messageOf('')).toMatch(/^The row does not say whether bigger or smaller is better\. Write /);
    expect(messageOf(' Sideways ')).toMatch(
      /^"Sideways" does not say whether bigger or smaller is better\. Write /,
    );
  });

  it('leaves a sheet without the column to one question about the sheet', () => {
    const cells = aSheet([
      ['Ref', 'Measure', 'Q3 2018/19 Target', 'Q3 2018/19 Actual', 'RAG'],
      ['A1', 'Calls answered', '90%', '91%', 'Green'],
    ]);
    expect(findingsWith('polarity-unknown', cells)).toEqual([]);
    expect(findingsWith('polarity-unconfirmed', cells)).toHaveLength(1);
  });
});
