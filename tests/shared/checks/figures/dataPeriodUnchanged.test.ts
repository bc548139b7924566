import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, foundAt } from '../../../examples/foundAt.ts';

describe('data of the same period as the last report', () => {
  const found = (row: ChangedRow) => foundAt('data-period-unchanged', aReport(row));

  it.each([
    [{ performance: '157 (2013-2015)', shortBase: '157' }],
    [{ performance: '33% (Q4 16-17)', shortBase: '32% (Q4 16-17)' }],
    [{ performance: '72% (2015/16)', shortBase: '72% (15/16 Results)' }],
    [{ performance: '7% (2015/16)', longBase: '9.8% (2015-16)', shortBase: 'N/A' }],
  ])('is reported: %o', row => {
    expect(found(row)).toEqual(['note F3']);
  });

  it.each([
    [{ performance: '33% (Q4 16-17)', shortBase: '32% (Q3 16-17)', longBase: '32% (Q4 15-16)' }],
    [{ performance: '7% (2015/16)', shortBase: 'N/A', longBase: '9.8% (2014-15)' }],
    [{ performance: '157 (2013-2015)', shortBase: '160' }],
    [{ performance: '66.2%', shortBase: '66.2%' }],
    [{ performance: '66.2% (Provisional)', shortBase: '66.2% (Provisional)' }],
    [{ performance: 'N/A', shortBase: '157 (2013-2015)' }],
  ])('is silent where the periods differ or are not stated: %o', row => {
    expect(found(row)).toEqual([]);
  });
});
