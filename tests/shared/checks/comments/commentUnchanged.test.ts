import { describe, expect, it } from 'vitest';
import type { EarlierQuarter } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, firstQuarter, foundAt } from '../../../examples/foundAt.ts';

const COMMENT = 'Residents rate more of the parks as good since the new wardens began.';

const found = (now: readonly ChangedRow[], earlier: EarlierQuarter | null) =>
  foundAt('comment-unchanged', aReport(...now), { earlier });

describe('a comment that is the same as last quarter’s', () => {
  const unchanged = (comment: string, earlier: string, row: ChangedRow = {}) =>
    found([{ ...row, comment }], firstQuarter({ comment: earlier }));

  it.each([
    [COMMENT, COMMENT],
    [COMMENT, `  ${COMMENT.toUpperCase()} `],
    [`<p>${COMMENT}</p>`, COMMENT],
    [COMMENT.replace(' as', '  as'), COMMENT.replace('.', '')],
  ])('is reported: %s', (comment, earlier) => {
    expect(unchanged(comment, earlier)).toEqual(['note K3']);
  });

  it.each([
    [`${COMMENT} Two more began in July.`, COMMENT],
    ['As planned.', 'As planned.'],
    ['', ''],
    [COMMENT, 'The wardens begin in June.'],
  ])('is silent: %s', (comment, earlier) => {
    expect(unchanged(comment, earlier)).toEqual([]);
  });

  it('is silent where nothing was measured', () => {
    expect(unchanged(COMMENT, COMMENT, { performance: 'N/A' })).toEqual([]);
  });

  it('is reported for a renamed row, where both are known to be one indicator', () => {
    const earlier = firstQuarter({ comment: COMMENT, title: 'Parks rated as good' });
    const now = [{ comment: COMMENT, title: 'Green spaces that residents like' }];
    expect(found(now, { ...earlier, isByIdentity: true })).toEqual(['note K3']);
    expect(found(now, earlier)).toEqual([]);
  });

  it('is reported for its own row, although its number has changed', () => {
    const earlier = firstQuarter(
      { title: 'New this year' },
      { comment: COMMENT, title: 'Parks rated as good' },
    );
    expect(found([{ comment: COMMENT, title: 'Parks rated as good' }], earlier)).toEqual(['note K3']);
  });
});

it('a comment of 25 letters is compared, and a shorter one is not', () => {
  const [long, short] = ['abcde fghij klmno pqrst u', 'abcde fghij klmno pqrst '];
  expect(found([{ comment: long }], firstQuarter({ comment: long }))).toEqual(['note K3']);
  expect(found([{ comment: short }], firstQuarter({ comment: short }))).toEqual([]);
});
