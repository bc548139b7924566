import { describe, expect, it } from 'vitest';
import { freezePlan, leavesRowsInSight } from '../../../../shared/sheet/plan/freezePlan.ts';
import { aReport } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

describe('the headings that would be frozen', () => {
  const report = reportOf(aReport({}));
  const { columns } = report.layout;

  it('are as high as the highest of them at its planned width', () => {
    const widths = new Map([
      [columns.title ?? -1, 60],
      [columns.comment ?? -1, 60],
    ]);
    // "Indicator and Description" is 25 letters, in a column for ten.
    expect(freezePlan(report, { first: 0, last: 1 }, widths)).toEqual({ rows: 2, headingHeight: 45 });
  });

  it('are the first ones, whatever is repeated further down', () => {
    const long = { text: 'Indicator and Description '.repeat(9), column: null, cell: { row: 40, column: 0 } };
    const layout = { ...report.layout, headings: [...report.layout.headings, long] };
    expect(freezePlan({ ...report, layout }, { first: 0, last: 0 }, new Map([[0, 60]])).headingHeight).toBe(
      15,
    );
  });

  it('are of no height where no width is planned for them', () => {
    expect(freezePlan(report, { first: 0, last: 0 }, new Map())).toEqual({ rows: 1, headingHeight: 0 });
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
