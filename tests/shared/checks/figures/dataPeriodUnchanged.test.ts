import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('data of the same period as the last report', () => {
  const found = (row: ChangedRow) => foundAt('data-period-unchanged', aReport(row));

  it.each([
    [{ performance: '157 (2013-2015)', shortBase: '157' }],
    [{ performance: '33% (Q4 16-17)', shortBase: '32% (Q4 16-17)' }],
    [{ performance: '72% (2015/16)', shortBase: '72% (15/16 Results)' }],
    [{ performance: '33% (March 2017)', shortBase: '32% (Mar 2017)' }],
    [{ performance: '7% (2015/16)', longBase: '9.8% (2015-16)', shortBase: 'N/A' }],
  ])('is reported: %o', row => {
    expect(found(row)).toEqual(['note F3']);
  });

  it.each([
    [{ performance: '33% (Q4 16-17)', shortBase: '32% (Q3 16-17)', longBase: '32% (Q4 15-16)' }],
    [{ performance: '7% (2015/16)', shortBase: 'N/A', longBase: '9.8% (2014-15)' }],
    [{ performance: '157 (2013-2015)', shortBase: '160' }],
    [{ performance: '33% (March 2017)', shortBase: '32% (Sept 2017)' }],
    [{ performance: '66.2%', shortBase: '66.2%' }],
    [{ performance: '66.2% (Provisional)', shortBase: '66.2% (Provisional)' }],
    [{ performance: 'N/A', shortBase: '157 (2013-2015)' }],
  ])('is silent where the periods differ or are not stated: %o', row => {
    expect(found(row)).toEqual([]);
  });

  it('is named as the cell has it', () => {
    const row = { performance: '33% (Q4 16-17)', shortBase: '32% (Q4 2016/17)' };
    expect(findingsWith('data-period-unchanged', aReport(row))[0]?.message).toBe(
      'The figure covers Q4 16-17, the same period as when it was last reported. Enter the newer data if there is any, or say in the comment when it will come.',
    );
  });
});
