import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { errors } from '../../../examples/assessed.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

it('a report that shows no arrow in any row is missing none', () => {
  const none = { shortArrow: '', longArrow: '' };
  expect(errors(aReport(none, none))).toEqual([]);
  expect(errors(aReport(none, {}))).toEqual([
    'error short-direction-mismatch G3',
    'error long-direction-mismatch I3',
  ]);
});

describe('the short-term arrow, short-direction-mismatch', () => {
  const found = (...rows: readonly ChangedRow[]) => foundAt('short-direction-mismatch', aReport(...rows));

  it.each<ChangedRow>([
    { shortArrow: '↓' },
    { shortArrow: '→' },
    { shortBase: '66.2%' },
    { polarity: 'Smaller is better' },
  ])('is reported where it does not follow: %o', row => {
    expect(found(row)).toEqual(['error G3']);
  });

  it('is silent where it follows', () => {
    expect(found({})).toEqual([]);
    expect(found({ shortArrow: '→', shortBase: '66.2%' })).toEqual([]);
  });

  it('is silent where nothing can be compared, whatever the arrow', () => {
    for (const row of [{ shortBase: 'NEW' }, { performance: 'N/A' }, { shortBase: '41 days' }]) {
      expect(found(row)).toEqual([]);
    }
  });

  it('is not reported again where its cell cannot be read', () => {
    expect(found({ shortArrow: '??' })).toEqual([]);
  });

  it.each([
    ['↓', 'worse (↓)', '↑', {}],
    ['→', 'the same (→)', '↑', {}],
    ['↑', 'better (↑)', '↓', { shortBase: '70%' }],
  ])('names what the arrow shows: %s', (shortArrow, shown, right, row) => {
    const [finding] = findingsWith('short-direction-mismatch', aReport({ ...row, shortArrow }));
    expect(finding?.message.startsWith(`The arrow says ${shown}. `)).toBe(true);
    expect(finding?.message).toContain(` Change it to ${right}, or correct `);
  });

  it('is reported where the cell of another row cannot be read', () => {
    expect(found({ shortArrow: '↓' }, { shortArrow: '??' })).toEqual(['error G3']);
  });

  it('has no repair for a cell with more than an arrow', () => {
    const [finding] = findingsWith('short-direction-mismatch', aReport({ shortArrow: 'worse' }));
    expect(finding).toBeDefined();
    expect(finding?.repair).toBeUndefined();
  });

  it('says what the arrow shows and what it should be', () => {
    const [finding] = findingsWith('short-direction-mismatch', aReport({ shortArrow: '→' }));
    expect(finding?.message).toMatch(/^The arrow says the same \(→\)\. .* Change it to ↑, or correct /);
    expect(finding?.repair).toEqual({
      label: 'Write ↑',
      writes: [{ cell: { row: 2, column: 6 }, from: '→', to: '↑' }],
    });
  });

  it('says so where no arrow is shown', () => {
    const [finding] = findingsWith('short-direction-mismatch', aReport({ shortArrow: '' }, {}));
    expect(finding?.message).toMatch(/^No direction is shown\. /);
  });

  it('has no repair for a formula', () => {
    const cells = aReport({ shortArrow: { value: '→', formula: '=IF(1,"→","")' } });
    const [finding] = findingsWith('short-direction-mismatch', cells);
    expect(finding).toBeDefined();
    expect(finding?.repair).toBeUndefined();
  });

  it('is silent for all rows where no row shows an arrow', () => {
    expect(found({ shortArrow: '' }, { shortArrow: '' })).toEqual([]);
  });
});
