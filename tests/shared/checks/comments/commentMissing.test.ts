import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, foundAt } from '../../../examples/foundAt.ts';

describe('a comment that is missing', () => {
  const found = (...rows: readonly ChangedRow[]) => foundAt('comment-missing', aReport(...rows));

  it.each(['', '-', 'N/A', 'None', 'No comment'])('is reported where the others have one: "%s"', comment => {
    expect(found({}, { comment }, {}, {})).toEqual(['note K4']);
  });

  it('is reported for a missed target even where few rows have one', () => {
    const blank = { comment: '' };
    const red = { performance: '60% RED', shortArrow: '↓', comment: '' };
    expect(found({}, blank, blank, blank, red)).toEqual(['note K7']);
  });

  it.each([
    ['all have one', [{}, {}, {}]],
    ['hardly any has one', [{}, { comment: '' }, { comment: '' }, { comment: '' }]],
    ['none has one', [{ comment: '' }, { comment: '' }]],
    ['two rows are not a custom', [{}, {}, { comment: '' }]],
  ] as [string, ChangedRow[]][])('is silent: %s', (_, rows) => {
    expect(found(...rows)).toEqual([]);
  });
});
