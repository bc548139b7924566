import { describe, expect, it } from 'vitest';
import { type EarlierQuarter, earlierQuarterOf } from '../../../shared/checks/earlier/earlierQuarter.ts';
import type { FindingCode } from '../../../shared/checks/finding.ts';
import { aReport, type RowTexts } from '../../examples/aReport.ts';
import { reportOf } from '../../examples/assessed.ts';
import { toldOf } from '../../examples/toldOf.ts';

type Row = Partial<RowTexts>;

const COMMENT = 'Residents rate more of the parks as good since the new wardens began.';

/** The first quarter's report, as its own sheet has it. */
function firstQuarter(...rows: readonly Row[]): EarlierQuarter {
  const cells = aReport(...rows);
  const values = cells.values.map(texts =>
    texts.map(text => (typeof text === 'string' ? text.replace(/Q2/g, 'Q1') : text)),
  );
  return earlierQuarterOf(reportOf({ ...cells, values }));
}

const said = (code: FindingCode, now: readonly Row[], earlier: EarlierQuarter | null) =>
  toldOf(code, aReport(...now), { earlier });

describe('a comment that is last quarter’s', () => {
  const unchanged = (comment: string, earlier: string, row: Row = {}) =>
    said('comment-unchanged', [{ ...row, comment }], firstQuarter({ comment: earlier }));

  it.each([
    [COMMENT, COMMENT],
    [COMMENT, `  ${COMMENT.toUpperCase()} `],
    [`<p>${COMMENT}</p>`, COMMENT],
    [COMMENT.replace(' as', '  as'), COMMENT.replace('.', '')],
  ])('is told: %s', (comment, earlier) => {
    expect(unchanged(comment, earlier)).toEqual(['note K3']);
  });

  it.each([
    [`${COMMENT} Two more began in July.`, COMMENT],
    ['As planned.', 'As planned.'],
    ['', ''],
    [COMMENT, 'The wardens begin in June.'],
  ])('is none: %s', (comment, earlier) => {
    expect(unchanged(comment, earlier)).toEqual([]);
  });

  it('is none where nothing was measured', () => {
    expect(unchanged(COMMENT, COMMENT, { performance: 'N/A' })).toEqual([]);
  });

  it('is told of a row that is called otherwise now, where both are known to be one indicator', () => {
    const earlier = firstQuarter({ comment: COMMENT, title: 'Parks rated as good' });
    const now = [{ comment: COMMENT, title: 'Green spaces that residents like' }];
    expect(said('comment-unchanged', now, { ...earlier, isByIdentity: true })).toEqual(['note K3']);
    expect(said('comment-unchanged', now, earlier)).toEqual([]);
  });

  it('is told of the row that it is of, though its number is another now', () => {
    const earlier = firstQuarter(
      { title: 'New this year' },
      { comment: COMMENT, title: 'Parks rated as good' },
    );
    expect(said('comment-unchanged', [{ comment: COMMENT, title: 'Parks rated as good' }], earlier)).toEqual([
      'note K3',
    ]);
  });
});

describe('an indicator of last quarter', () => {
  const titles = (...names: readonly string[]): Row[] => names.map(title => ({ title }));
  const gone = (now: readonly Row[], before: readonly Row[]) =>
    said('indicator-gone', now, firstQuarter(...before));

  it.each([
    ['the last', ['A park', 'A green'], ['A park', 'A green', 'A tree'], 'B4'],
    ['the first', ['A green', 'A tree'], ['A park', 'A green', 'A tree'], 'B3'],
    ['one between', ['A park', 'A tree'], ['A park', 'A green', 'A tree'], 'B3'],
    ['one of many', ['A', 'B', 'C', 'E'], ['A', 'B', 'C', 'D', 'E'], 'B5'],
  ])('that is gone is told where it stood: %s', (_, now, before, cell) => {
    const numbered = before.map((title, index) => ({ title, lineNo: `X${index}` }));
    expect(gone(titles(...now), numbered)).toEqual([`note ${cell}`]);
  });

  it.each([
    ['renumbered', [{ title: 'A park', lineNo: '7' }], [{ title: 'A park', lineNo: '1' }]],
    ['renamed', [{ title: 'A park or green' }], [{ title: 'A park' }]],
    ['respelt', [{ title: 'Parks & greens', lineNo: '7' }], [{ title: 'parks and greens', lineNo: '1' }]],
    ['joined by a new one', titles('A park', 'A green'), titles('A park')],
  ] as [string, Row[], Row[]][])('that was %s is still there', (_, now, before) => {
    expect(gone(now, before)).toEqual([]);
  });
});

describe('the quarter before', () => {
  it('tells that data is of the period that it reported', () => {
    const earlier = firstQuarter({ performance: '66.2% (2015/16)' });
    const now = [{ performance: '66.9% (15/16)', shortBase: 'N/A' }];
    expect(said('data-period-unchanged', now, earlier)).toEqual(['note F3']);
    expect(said('data-period-unchanged', now, firstQuarter({ performance: '66.2% (2014/15)' }))).toEqual([]);
  });

  it('is the quarter before, and no other', () => {
    const sameQuarter = earlierQuarterOf(reportOf(aReport({ comment: COMMENT }, { title: 'A tree' })));
    expect(said('comment-unchanged', [{ comment: COMMENT }], sameQuarter)).toEqual([]);
    expect(said('indicator-gone', [{}], sameQuarter)).toEqual([]);
    expect(said('indicator-gone', [{}], null)).toEqual([]);
  });
});
