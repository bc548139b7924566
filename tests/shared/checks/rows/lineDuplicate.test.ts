import { describe, expect, it } from 'vitest';
import { aReport, type Typed } from '../../../examples/aReport.ts';
import { findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('a line number that is used twice, line-duplicate', () => {
  const found = (...numbers: readonly Typed[]) =>
    foundAt('line-duplicate', aReport(...numbers.map(lineNo => ({ lineNo }))));

  it('is reported at every row but the first', () => {
    expect(found('4', '5', '4')).toEqual(['error A5']);
    expect(found('4', '4', '4')).toEqual(['error A4', 'error A5']);
    expect(found(4, '4')).toEqual(['error A4']);
  });

  it('is silent for different numbers', () => {
    expect(found('4', '5', '6')).toEqual([]);
    expect(found('4', '4a')).toEqual([]);
  });

  it('names the number and the first cell that has it', () => {
    const cells = aReport({ lineNo: '4' }, { lineNo: '5' }, { lineNo: '4' });
    expect(findingsWith('line-duplicate', cells)[0]?.message).toBe(
      'Line number 4 is already used in A3. Give this indicator a number of its own.',
    );
  });
});
