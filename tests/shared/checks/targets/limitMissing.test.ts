import { describe, expect, it } from 'vitest';
import { hasTarget, isMeasured, pickRow, spot } from '../../../../bench/faults/fault.ts';
import { withRow } from '../../../../bench/generator/report.ts';
import type { BenchRow } from '../../../../bench/generator/row.ts';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, COUNT_ROW, findingsWith } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

describe('a limit that the rule set needs and the row lacks, limit-missing', () => {
  const found = (row: ChangedRow, ruleSet: string) =>
    findingsWith('limit-missing', aReport(row), { ruleSet });
  const missed: ChangedRow = {
    ...COUNT_ROW,
    target: '100',
    annualTarget: '100',
    performance: '96 AMBER',
  };

  it.each([
    ['per-indicator', 'Give the indicator its tolerance'],
    ['floor', 'Give the indicator its floor'],
  ])('is noted at the rating, with what to give: %s', (ruleSet, action) => {
    const [finding, ...others] = found(missed, ruleSet);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'note', cell: { row: 2, column: 5 } });
    expect(finding?.message).toContain(`${action}, or choose the council’s own rule set.`);
  });

  it('asks for the other end of a range', () => {
    const [finding] = found(missed, 'range');
    expect(finding?.message).toContain('Give the other end of its range, or choose');
  });

  it('asks for last year’s outturn where a rating compares with it', () => {
    const [finding] = found(
      { ...missed, performance: '80 AMBER', longBase: 'N/A', longArrow: '-' },
      'held-or-improved-10',
    );
    expect(finding?.message).toContain(
      'the outturn at the same point last year is not known. Give the indicator that outturn, or choose',
    );
  });

  it('is silent where no rating is printed', () => {
    expect(found({ ...missed, performance: '96' }, 'floor')).toEqual([]);
  });

  it('is silent where the limit does not decide, or the rule set needs none', () => {
    expect(found({ ...missed, performance: '105 GREEN' }, 'floor')).toEqual([]);
    expect(found(missed, 'two-state')).toEqual([]);
  });
});

/** Only a missed target is rated by the limit. */
const isRatedByLimit = (row: BenchRow): boolean =>
  isMeasured(row) &&
  hasTarget(row) &&
  (row.tolerance !== null || row.floor !== null) &&
  (row.published.rating === 'AMBER' || row.published.rating === 'RED');

itFindsFault({
  code: 'limit-missing',
  injections: [
    (report, dice) => {
      const found = report.shape.limit && pickRow(report, dice, isRatedByLimit);
      if (!found) return null;
      return {
        report: withRow(report, found.index, { tolerance: null, floor: null }),
        at: spot(found.index, 'rating'),
      };
    },
  ],
  nearMisses: {},
});
