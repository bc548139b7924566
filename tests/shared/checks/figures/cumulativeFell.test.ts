import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, foundAt, inQuarter } from '../../../examples/foundAt.ts';

describe('a count that adds up from April', () => {
  const found = (row: ChangedRow, quarter: 1 | 2 | 4 = 2) => {
    const cells = aReport({ title: 'Number of burglaries (C)', polarity: 'Smaller is better', ...row });
    return foundAt('cumulative-fell', quarter === 2 ? cells : inQuarter(cells, quarter));
  };

  it.each([
    [{ performance: '540', shortBase: '555' }],
    [{ performance: '1,070 RED', shortBase: '1,071' }],
    [{ performance: '118.2kg per head', shortBase: '118.4 kg per head' }],
    [{ performance: '£1.1m', shortBase: '£1,200k' }],
    [{ performance: 540, shortBase: 555 }],
  ])('is reported where it fell within the year: %o', row => {
    expect(found(row)).toEqual(['warning F3']);
    expect(found(row, 4)).toEqual(['warning F3']);
  });

  it.each([
    [{ performance: '555', shortBase: '555' }],
    [{ performance: '556', shortBase: '555' }],
    [{ performance: '540', shortBase: '555 (Q4 16-17)' }],
    [{ performance: '54%', shortBase: '55%' }],
    [{ performance: '540', shortBase: '555', title: 'Number of burglaries' }],
    [{ performance: '540', shortBase: '555', title: 'Average score of burglaries (C)' }],
    [{ performance: 'N/A', shortBase: '555' }],
  ])('is silent where it did not fall, or need not add up: %o', row => {
    expect(found(row)).toEqual([]);
  });

  it('starts again from zero in Q1', () => {
    expect(found({ performance: '140', shortBase: '555' }, 1)).toEqual([]);
  });
});
