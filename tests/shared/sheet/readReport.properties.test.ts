import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CellRange, SheetCells } from '../../../shared/cells.ts';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import { TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { reportOf } from '../../examples/assessed.ts';
import { theSample } from '../../examples/theSample.ts';
import { propertyRuns } from '../../setup/longRun.ts';

let sample: SheetCells;
let expected: readonly unknown[];
beforeAll(async () => {
  sample = await theSample();
  expected = judgements(sample);
});

/** The facts of each indicator, without their positions. */
function judgements(cells: SheetCells): unknown[] {
  const report = reportOf(cells);
  const { judgements } = runChecks(report, NO_DECISIONS, TWO_STATE);
  return report.indicators.map(({ id, title, published, comment, services, section }) => {
    const judgement = judgements.get(id);
    const ours = [judgement?.rating.rating, judgement?.short.direction, judgement?.long.direction];
    return { id, title, published, comment, services, section, ours };
  });
}

interface Moved {
  readonly order: readonly number[];
  readonly merges: readonly CellRange[];
}

/** The rows of the sheet in another order of columns; a heading over two columns takes both along. */
function withColumns(cells: SheetCells, { order, merges }: Moved): SheetCells {
  const move = <T>(rows: readonly (readonly T[])[]): T[][] =>
    rows.map(row => order.map(column => row[column] as T));
  return {
    ...cells,
    values: move(cells.values),
    formats: move(cells.formats),
    formulas: move(cells.formulas),
    merges,
  };
}

function withRowBefore(cells: SheetCells, before: number, from: number): SheetCells {
  const add = <T>(rows: readonly (readonly T[])[]): (readonly T[])[] =>
    rows.toSpliced(before, 0, rows[from] as readonly T[]);
  const merges = cells.merges.map(merge => (merge.row >= before ? { ...merge, row: merge.row + 1 } : merge));
  return {
    ...cells,
    values: add(cells.values),
    formats: add(cells.formats),
    formulas: add(cells.formulas),
    merges,
  };
}

describe('a report means the same', { timeout: 60_000 }, () => {
  it('whichever rows repeat its headings', () => {
    const groups = reportOf(sample).layout.groups;
    const isInsideGroup = (row: number) =>
      groups.some(group => row > group.row && row < group.row + group.rows);
    const headings = reportOf(sample).layout.headingRows;
    const first = headings[0] as number;
    const places = sample.values.flatMap((_, row) => (row > first && !isInsideGroup(row) ? [row] : []));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...headings), (before, heading) => {
        expect(judgements(withRowBefore(sample, before, heading))).toEqual(expected);
      }),
      { numRuns: propertyRuns(8, 25) },
    );
  });

  it('however many rows of other text are above it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), count => {
        const cells = Array.from({ length: count }).reduce<SheetCells>(
          moved => withRowBefore(moved, 0, 0),
          sample,
        );
        expect(judgements(cells)).toEqual(expected);
      }),
      { numRuns: propertyRuns(3, 5) },
    );
  });

  it('in whatever order its columns are', () => {
    // Each heading with the cells under it. A base moves with its arrow, and shifted rows are put right first, since
    // only position identifies their cells.
    const inStep = straightened(sample);
    const straight = judgements(inStep);
    const blocks = [[0], [1], [2], [3], [4], [5], [6, 7], [8, 9], [10], [11]];
    const shuffled = fc.shuffledSubarray(blocks, { minLength: blocks.length, maxLength: blocks.length });
    fc.assert(
      fc.property(shuffled, order => {
        const columns = order.flat();
        const merges = inStep.merges.map(merge => ({ ...merge, column: columns.indexOf(merge.column) }));
        expect(judgements(withColumns(inStep, { order: columns, merges }))).toEqual(straight);
      }),
      { numRuns: propertyRuns(8, 30) },
    );
  });
});

/** The sample with every heading directly above its data, and without the shifted row. */
function straightened(cells: SheetCells): SheetCells {
  const { layout, indicators } = reportOf(cells);
  const spanning = cells.merges.find(merge => merge.columns === 2)?.row as number;
  const shifted = indicators.find(({ id }) => id === '8')?.row as number;
  const values = cells.values
    .map((row, r) => (layout.headingRows.includes(r) ? (cells.values[spanning] as typeof row) : row))
    .map((row, r) => (r === shifted ? row.map(() => '') : row));
  return { ...cells, values };
}
