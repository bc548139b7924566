import { describe, expect, it } from 'vitest';
import { hasTarget, isMeasured, pickRow, spot } from '../../../../bench/faults/fault.ts';
import { withRow } from '../../../../bench/generator/report.ts';
import type { BenchRow } from '../../../../bench/generator/row.ts';
import { aSheet, type Typed } from '../../../examples/aReport.ts';
import { findingsWith } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

describe('a limit that cannot be right, limit-unreadable', () => {
  const sheet = (heading: string, limit: Typed, actual: Typed = 96) =>
    aSheet([
      ['Ref', 'Measure', 'Polarity', 'Q3 2018/19 Target', heading, 'Q3 2018/19 Actual', 'RAG'],
      ['1', 'Number of parks inspected', 'Higher', 100, limit, actual, 'Amber'],
      ['2', 'Number of ponds inspected', 'Higher', 100, heading === 'Floor' ? 90 : '5%', 96, 'Amber'],
    ]);
  const found = (cells: ReturnType<typeof sheet>, ruleSet: string) =>
    findingsWith('limit-unreadable', cells, { ruleSet });

  it('is reported at the limit that cannot be read', () => {
    const [finding, ...others] = found(sheet('Tolerance', 'five or so'), 'per-indicator');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', cell: { row: 1, column: 4 } });
    expect(finding?.message).toMatch(/ Write it as a figure in the unit of the target\.$/);
  });

  it('is reported at a floor on the wrong side of the target', () => {
    const [finding] = found(sheet('Floor', 110), 'floor');
    expect(finding).toMatchObject({ severity: 'warning', cell: { row: 1, column: 4 } });
    expect(finding?.message).toMatch(/ Correct the floor, the target or the polarity\.$/);
  });

  it('is silent for a limit that can be read', () => {
    expect(found(sheet('Floor', 90), 'floor')).toEqual([]);
    expect(found(sheet('Tolerance', '5%'), 'per-indicator')).toEqual([]);
  });

  it('is silent under a rule set that does not use the limit', () => {
    expect(found(sheet('Tolerance', 'five or so'), 'two-state')).toEqual([]);
    expect(found(sheet('Floor', 110), 'per-indicator')).toEqual([]);
  });

  it('is silent where the outturn is what cannot be read', () => {
    expect(found(sheet('Floor', 90, 'see below'), 'floor')).toEqual([]);
  });
});

/** Only a missed target is rated by the limit. */
const isRatedByLimit = (row: BenchRow): boolean =>
  isMeasured(row) &&
  hasTarget(row) &&
  (row.tolerance !== null || row.floor !== null) &&
  (row.published.rating === 'AMBER' || row.published.rating === 'RED');

itFindsFault({
  code: 'limit-unreadable',
  injections: [
    (report, dice) => {
      const { limit } = report.shape;
      const found = limit && pickRow(report, dice, isRatedByLimit);
      if (!limit || !found) return null;
      const value = dice.pick(['five or so', 'see the plan', '?']);
      return {
        report: withRow(report, found.index, { raw: { ...found.row.raw, [limit]: { value } } }),
        at: spot(found.index, limit),
      };
    },
  ],
  nearMisses: {},
});
