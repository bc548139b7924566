import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('the long-term arrow, long-direction-mismatch', () => {
  const found = (...rows: readonly ChangedRow[]) => foundAt('long-direction-mismatch', aReport(...rows));

  it.each<ChangedRow>([
    { longArrow: '↑' },
    { longArrow: '→' },
    { longBase: '66.2%' },
    { polarity: 'Smaller is better' },
  ])('is reported where it does not follow: %o', row => {
    expect(found(row)).toEqual(['error I3']);
  });

  it('is silent where it follows', () => {
    expect(found({})).toEqual([]);
    expect(found({ longArrow: '→', longBase: '66.2%' })).toEqual([]);
  });

  it('is silent where nothing can be compared, whatever the arrow', () => {
    for (const row of [{ longBase: 'NEW' }, { performance: 'N/A' }, { longBase: '41 days' }]) {
      expect(found(row)).toEqual([]);
    }
  });

  it('is not reported again where its cell cannot be read', () => {
    expect(found({ longArrow: '??' })).toEqual([]);
  });

  it('says what the arrow shows and what it should be', () => {
    const [finding] = findingsWith('long-direction-mismatch', aReport({ longArrow: '→' }));
    expect(finding?.message).toMatch(/^The arrow says the same \(→\)\. .* Change it to ↓, or correct /);
    expect(finding?.repair).toEqual({
      label: 'Write ↓',
      writes: [{ cell: { row: 2, column: 8 }, from: '→', to: '↓' }],
    });
  });

  it('says so where no arrow is shown', () => {
    const [finding] = findingsWith('long-direction-mismatch', aReport({ longArrow: '' }, {}));
    expect(finding?.message).toMatch(/^No direction is shown\. /);
  });

  it('has no repair for a formula', () => {
    const cells = aReport({ longArrow: { value: '→', formula: '=IF(1,"→","")' } });
    const [finding] = findingsWith('long-direction-mismatch', cells);
    expect(finding).toBeDefined();
    expect(finding?.repair).toBeUndefined();
  });

  it('is silent for all rows where no row shows an arrow', () => {
    expect(found({ longArrow: '' }, { longArrow: '' })).toEqual([]);
  });
});
