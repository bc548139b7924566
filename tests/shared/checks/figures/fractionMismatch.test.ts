import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, foundAt } from '../../../examples/foundAt.ts';

describe('a fraction next to a figure', () => {
  const found = (row: ChangedRow) => foundAt('fraction-mismatch', aReport(row));

  it.each([
    ['68.4% (177/255) GREEN'],
    ['69.4% (177 of 266) GREEN'],
    ['64% (87/145)'],
    ['70 per 1,000 (70/1,100) GREEN'],
    ['0.59 (177/255)'],
    ['0.0 (177/255)'],
  ])('is reported where it gives another figure: %s', performance => {
    expect(found({ performance })).toEqual(['warning F3']);
  });

  it('of an earlier quarter is reported at its own cell', () => {
    expect(found({ shortBase: '64.1% (60/100)' })).toEqual(['warning H3']);
    expect(found({ longBase: '68% (17/26)' })).toEqual(['warning J3']);
  });

  it.each([
    ['69.4% (177/255) GREEN'],
    ['69% (177 out of 255)'],
    ['62.5% (5/8)'],
    ['66.7% (2/3)'],
    ['177 (177/255)'],
    ['1 (177/255)'],
    ['0.5 days (3/8)'],
    ['72% (15/16 Results)'],
    ['33% (16/17)'],
    ['0.69 (177/255)'],
    ['64 per 1,000 (70/1,100)'],
  ])('is silent where it gives the figure, or need not: %s', performance => {
    expect(found({ performance })).toEqual([]);
  });
});
