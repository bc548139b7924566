import { describe, expect, it } from 'vitest';
import type { EarlierQuarter } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, firstQuarter, foundAt } from '../../../examples/foundAt.ts';

const found = (now: readonly ChangedRow[], earlier: EarlierQuarter | null) =>
  foundAt('indicator-gone', aReport(...now), { earlier });

describe('an indicator of last quarter', () => {
  const titles = (...names: readonly string[]): ChangedRow[] => names.map(title => ({ title }));
  const gone = (now: readonly ChangedRow[], before: readonly ChangedRow[]) =>
    found(now, firstQuarter(...before));

  it.each([
    ['the last', ['A park', 'A green'], ['A park', 'A green', 'A tree'], 'B4'],
    ['the first', ['A green', 'A tree'], ['A park', 'A green', 'A tree'], 'B3'],
    ['one between', ['A park', 'A tree'], ['A park', 'A green', 'A tree'], 'B3'],
    ['one of many', ['A', 'B', 'C', 'E'], ['A', 'B', 'C', 'D', 'E'], 'B5'],
  ])('that is gone is reported where it was: %s', (_, now, before, cell) => {
    const numbered = before.map((title, index) => ({ title, lineNo: `X${index}` }));
    expect(gone(titles(...now), numbered)).toEqual([`note ${cell}`]);
  });

  it.each([
    ['renumbered', [{ title: 'A park', lineNo: '7' }], [{ title: 'A park', lineNo: '1' }]],
    ['renamed', [{ title: 'A park or green' }], [{ title: 'A park' }]],
    ['respelt', [{ title: 'Parks & greens', lineNo: '7' }], [{ title: 'parks and greens', lineNo: '1' }]],
    ['joined by a new one', titles('A park', 'A green'), titles('A park')],
  ] as [string, ChangedRow[], ChangedRow[]][])('that was %s is silent', (_, now, before) => {
    expect(gone(now, before)).toEqual([]);
  });

  it.each([
    [
      'by its line number',
      { title: 'A tree', lineNo: '14' },
      '"A tree" was reported last quarter as 14, but',
    ],
    [
      'by its title, where it had no number',
      { title: 'A tree', lineNo: '' },
      '"A tree" was reported last quarter, but',
    ],
  ])('is named %s', (_, before, message) => {
    const cells = aReport({ title: 'A park' });
    const [finding] = findingsWith('indicator-gone', cells, {}, { earlier: firstQuarter(before) });
    expect(finding?.message).toBe(
      `${message} is not in this report. Put it back, or tell readers why it has ended.`,
    );
  });
});
