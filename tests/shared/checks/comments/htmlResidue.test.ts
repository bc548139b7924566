import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('HTML codes in a text, html-residue', () => {
  const found = (row: ChangedRow) => foundAt('html-residue', aReport(row));

  it('are noted at the cell that holds them, the comment first', () => {
    expect(found({ comment: '<p>Better.</p>' })).toEqual(['note K3']);
    expect(found({ services: 'Parks&nbsp;&amp; Ponds' })).toEqual(['note L3']);
    expect(found({ comment: '<b>Better</b>', services: '<li>Parks</li>' })).toEqual(['note K3']);
  });

  it.each(['Fewer than 5 & more than 3', 'x < 5 and y > 3', '', 'R&D'])('are not these: %s', comment => {
    expect(found({ comment })).toEqual([]);
  });

  it('are removed by a repair of both cells', () => {
    const cells = aReport({ comment: '<p>Better &amp; better.</p>', services: '<li>Parks</li>' });
    const repair = findingsWith('html-residue', cells)[0]?.repair;
    expect(repair?.label).toBe('Remove the codes');
    expect(repair?.writes.map(({ to }) => to)).toEqual([
      'Better & better.',
      expect.stringContaining('Parks'),
    ]);
  });

  it('are left to the officer in a formula', () => {
    const cells = aReport({ comment: { value: '<p>Better</p>', formula: '=Notes!A1' } });
    const [finding] = findingsWith('html-residue', cells);
    expect(finding).toBeDefined();
    expect(finding?.repair).toBeUndefined();
  });
});
