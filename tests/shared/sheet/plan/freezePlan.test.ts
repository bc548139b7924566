import { describe, expect, it } from 'vitest';
import { freezePlan, leavesRowsInSight } from '../../../../shared/sheet/plan/freezePlan.ts';

describe('the headings that would be frozen', () => {
  it('are as high as their rows will be, and no others', () => {
    const heights = new Map([
      [0, 100],
      [3, 40],
      [4, 20],
      [5, 60],
    ]);
    expect(freezePlan({ first: 3, last: 4 }, heights)).toEqual({ rows: 5, headingHeight: 60 });
  });

  it.each([
    [0, 180, true],
    [105, 75, true],
    [106, 75, false],
    [0, 181, false],
  ])('under %d points, %d points high, leave eight rows in sight: %s', (above, headingHeight, expected) => {
    expect(leavesRowsInSight({ rows: 1, headingHeight }, above)).toBe(expected);
  });
});
