import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { assessed, told } from '../../../examples/assessed.ts';

describe('a target that compares with an earlier outturn', () => {
  const row = {
    annualTarget: 'N/A',
    shortBase: '64.1%',
    longBase: '68%',
    comment: 'Corrective action: more gardeners.',
  };

  it.each([
    ['Better than last year', '68.1% GREEN', '68% GREEN'],
    ['Improve on the same quarter last year', '68.1% GREEN', '67% GREEN'],
    ['Better than previous quarter', '64.2% GREEN', '64.1% GREEN'],
    ['Above the previous year’s outturn', '68.1% GREEN', '68% GREEN'],
  ])('is compared with the base in its row: %s', (target, right, wrong) => {
    const cells = (performance: string) =>
      aReport({ ...row, target, performance, shortArrow: '-', longArrow: '-' });
    const ratings = (performance: string) =>
      told(cells(performance)).filter(finding => /rating|comparator/.test(finding));
    expect(ratings(right)).toEqual([]);
    expect(ratings(wrong)).toEqual(['error rating-mismatch F3']);
  });

  it('is compared with a value that nobody needs to confirm', () => {
    const cells = aReport({ ...row, target: 'Better than last year', performance: '68.1% GREEN' });
    expect(assessed(cells).judgements.get('1')?.comparator).toEqual({
      value: 68,
      area: 'last year',
      period: '',
      source: 'the sheet',
      confirmed: true,
    });
  });

  it('needs a value where the row has none in its unit', () => {
    const without = aReport({
      ...row,
      target: 'Better than last year',
      performance: '68.1%',
      longBase: 'N/A',
      longArrow: '-',
    });
    expect(told(without)).toContain('warning comparator-unconfirmed E3');
    const other = aReport({
      ...row,
      target: 'Better than last year',
      performance: '68.1%',
      longBase: '17 parks',
      longArrow: '-',
    });
    expect(told(other)).toContain('warning comparator-unconfirmed E3');
  });
});
