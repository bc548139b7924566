import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

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

  it('is reported for a target that was nearly met, which is missed too', () => {
    const amber = { performance: '62% AMBER', comment: '' };
    const cells = aReport({}, { comment: '' }, { comment: '' }, amber);
    const messages = findingsWith('comment-missing', cells, { ruleSet: 'flat-band-10' }).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      'The target was missed, but there is no comment. Say why, and what is being done.',
    ]);
  });

  it.each([
    ['all have one', [{}, {}, {}]],
    ['hardly any has one', [{}, { comment: '' }, { comment: '' }, { comment: '' }]],
    ['none has one', [{ comment: '' }, { comment: '' }]],
    ['none has one, though a target was missed', [{ comment: '', performance: '60% RED' }, { comment: '' }]],
    ['two rows are not a custom', [{}, {}, { comment: '' }]],
  ] as [string, ChangedRow[]][])('is silent: %s', (_, rows) => {
    expect(found(...rows)).toEqual([]);
  });
});

describe('the borders of a custom', () => {
  const blank: ChangedRow = { comment: '' };
  const found = (commented: number, blanks: number) =>
    foundAt(
      'comment-missing',
      aReport(
        ...Array.from({ length: commented }, (): ChangedRow => ({})),
        ...Array.from({ length: blanks }, () => blank),
      ),
    );

  it('is three quarters of the other rows, and three at least', () => {
    expect(found(3, 1)).toHaveLength(1);
    expect(found(3, 2)).toHaveLength(2);
    expect(found(3, 3)).toEqual([]);
    expect(found(2, 1)).toEqual([]);
  });

  it('says more where the target was missed', () => {
    const red: ChangedRow = { performance: '60% RED', shortArrow: '↓', comment: '' };
    const messages = (row: ChangedRow) =>
      findingsWith('comment-missing', aReport({}, {}, {}, row)).map(({ message }) => message);
    expect(messages(red)).toEqual([
      'The target was missed, but there is no comment. Say why, and what is being done.',
    ]);
    expect(messages(blank)).toEqual([
      'Other rows have a comment, but this one has none. Say what is behind the figure.',
    ]);
  });
});
