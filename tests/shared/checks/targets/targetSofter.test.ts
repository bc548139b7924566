import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, foundAt } from '../../../examples/foundAt.ts';

describe('a target that last year’s result already beat', () => {
  const found = (row: ChangedRow, onRequest: readonly ['target-softer'] | [] = ['target-softer']) =>
    foundAt('target-softer', aReport(row), { onRequest });

  it.each([
    [{ target: '65%', longBase: '68%' }, 'E3'],
    [{ target: '906', longBase: '664', polarity: 'Smaller is better', performance: '653' }, 'E3'],
    [{ target: 'N/A', annualTarget: '71%', longBase: '75.5% (Annual 16-17)' }, 'D3'],
    [{ target: '15%', longBase: '13% (Q4 15-16)', polarity: 'Smaller is better' }, 'E3'],
  ])('is reported on request, at the target: %o', (row, cell) => {
    expect(found(row)).toEqual([`note ${cell}`]);
    expect(found(row, [])).toEqual([]);
  });

  it.each([
    [{ target: '88%', longBase: '88%' }],
    [{ target: '70%', longBase: '68%' }],
    [{ target: '906', longBase: '917', polarity: 'Smaller is better' }],
    [{ target: '65%', longBase: 'NEW' }],
    [{ target: '65%', longBase: '68%', polarity: 'N/A' }],
    [{ title: 'Homes (C)', target: 'N/A', annualTarget: '300', longBase: '400', performance: '180' }],
    [{ target: '65', longBase: '68%' }],
  ])('is silent where last year did not beat it, or cannot be compared: %o', row => {
    expect(found(row)).toEqual([]);
  });
});
