import { describe, expect, it } from 'vitest';
import { issueRows } from '../../../worker/request/issueRows.ts';

const message = 'Write a text.';
const sent = {
  indicators: [{ uid: 'i-1' }, { uid: '' }, { uid: 'x'.repeat(81) }, 5, { uid: 'y'.repeat(80) }],
};
const row = (...path: readonly PropertyKey[]) => issueRows([{ path, message }], sent)[0];

describe('what is wrong in a quarter that was sent', () => {
  it('is named by its row and field', () => {
    expect(row('indicators', 0, 'texts', 'comment')).toEqual({
      indicator: 'i-1',
      field: 'texts.comment',
      stated: null,
      found: null,
      sentence: message,
    });
  });

  it.each([
    ['has no id', 1, 'row 2'],
    ['has too long an id', 2, 'row 3'],
    ['is no object', 3, 'row 4'],
    ['was not sent', 9, 'row 10'],
    ['has the longest id', 4, 'y'.repeat(80)],
  ])('is named by its place where the row %s', (_, index, indicator) => {
    expect(row('indicators', index, 'title')).toMatchObject({ indicator, field: 'title' });
  });

  it.each([
    [['period'], 'period'],
    [['indicators'], 'indicators'],
    [['indicators', 'length'], 'indicators.length'],
    [['council', 0], 'council.0'],
    [['x'.repeat(300)], 'x'.repeat(200)],
  ])('is of no row outside the rows: %j', (path, field) => {
    expect(row(...path)).toMatchObject({ indicator: '', field });
  });

  it('is listed for fifty at most', () => {
    const issues = Array.from({ length: 51 }, () => ({ path: ['indicators', 0], message }));
    expect(issueRows(issues, sent)).toHaveLength(50);
  });
});
