import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

const cleared: ChangedRow = { target: '', annualTarget: '' };
const found = (...rows: readonly ChangedRow[]) => foundAt('target-removed', aReport(...rows));

describe('a rating whose target was removed, target-removed', () => {
  it.each(['', '-', 'N/A'])('is reported at the target: "%s"', none => {
    expect(found({ target: none, annualTarget: none }, {}, {}, {})).toEqual(['warning E3']);
  });

  it('is named with the rating that stayed', () => {
    const [finding] = findingsWith('target-removed', aReport(cleared, {}, {}, {}));
    expect(finding?.message).toContain('The sheet prints GREEN, but the row has no target');
  });

  it('may be one of ten', () => {
    const many = Array.from({ length: 19 }, (): ChangedRow => ({}));
    expect(found(cleared, cleared, ...many)).toEqual(['warning E3', 'warning E4']);
  });
});

describe('a row without a target stays silent', () => {
  it.each([
    ['no rating is printed', [{ ...cleared, performance: '66.2%' }, {}, {}, {}]],
    ['the annual target rates it', [{ target: 'N/A' }, {}, {}, {}]],
    ['its target is a word', [{ target: 'Monitor only', annualTarget: '' }, {}, {}, {}]],
    ['there is no figure', [{ ...cleared, performance: 'N/A' }, {}, {}, {}]],
    ['two rows show no custom', [cleared, {}, {}]],
    ['several rows are rated without', [cleared, cleared, cleared, {}, {}, {}]],
  ] as [string, ChangedRow[]][])('%s', (_, rows) => {
    expect(found(...rows)).toEqual([]);
  });
});
