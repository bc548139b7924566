import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, foundAt } from '../../../examples/foundAt.ts';

describe('a target that is to be confirmed, target-tbc', () => {
  const found = (row: ChangedRow) => foundAt('target-tbc', aReport(row));

  it.each(['TBC', 'tbc', 'To be confirmed'])('is noted at its cell: %s', text => {
    expect(found({ target: text })).toEqual(['note E3']);
    expect(found({ annualTarget: text })).toEqual(['note D3']);
  });

  it('is noted once where both are, at the quarter’s', () => {
    expect(found({ target: 'TBC', annualTarget: 'TBC' })).toEqual(['note E3']);
  });

  it('is silent for a figure, for words and for none', () => {
    expect(found({})).toEqual([]);
    expect(found({ target: 'Top quartile', annualTarget: 'N/A' })).toEqual([]);
  });
});
