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

  it('asks for the column where the sheet has none, and points at the title', () => {
    const cells = aSheet([
      ['Ref', 'Measure', 'Q3 2018/19 Target', 'Q3 2018/19 Actual', 'RAG'],
      ['A1', 'Calls answered', '90%', '91%', 'Green'],
    ]);
    const [finding] = findingsWith('polarity-unknown', cells);
    expect(finding?.message).toMatch(
      /^The sheet has no column for whether bigger or smaller is better\. Add one /,
    );
    expect(finding?.cell).toEqual({ row: 1, column: 1 });
  });
});
