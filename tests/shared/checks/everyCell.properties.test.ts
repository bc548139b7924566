import { beforeAll, describe, expect, inject, it } from 'vitest';
import { a1, type CellAddress, type SheetCells } from '../../../shared/cells.ts';
import type { Indicator } from '../../../shared/report.ts';
import { withCell } from '../../examples/aReport.ts';
import { errors, reportOf } from '../../examples/assessed.ts';
import { theSample } from '../../examples/theSample.ts';
import { propertyRuns } from '../../setup/longRun.ts';

let sample: SheetCells;
let indicators: readonly Indicator[];
beforeAll(async () => {
  sample = await theSample();
  indicators = reportOf(sample).indicators;
});

/** A cell of the report, and what is wrongly typed over it. */
interface Wrong {
  readonly cell: CellAddress;
  readonly typed: string;
}

/** In the quick run every fourth, beginning with another one in another run. */
const STEP = propertyRuns(4, 1);
const tried = <T>(all: readonly T[]): T[] => all.filter((_, index) => (index + inject('seed')) % STEP === 0);

/** One error, on the cell itself, for each wrong cell; `count` cells there are in the report to go wrong. */
function expectEachFound(code: string, wrong: readonly Wrong[], count: number): void {
  expect(wrong).toHaveLength(count);
  expect(tried(wrong).length * STEP).toBe(count);
  for (const { cell, typed } of tried(wrong)) {
    expect(errors(withCell(sample, cell.row, cell.column, typed)), `${a1(cell)} ${typed}`).toEqual([
      `error ${code} ${a1(cell)}`,
    ]);
  }
}

const TURNED = { '↑': '↓', '→': '↑', '↓': '→' } as Readonly<Record<string, string>>;

const arrows = (column: 'shortArrow' | 'longArrow'): Wrong[] =>
  indicators.flatMap(({ cells, texts }) => {
    const typed = TURNED[texts[column] ?? ''];
    const cell = cells[column];
    // Row 8 is out of step: its long arrow shares a cell with its base.
    const behind = cell && String(sample.values[cell.row]?.[cell.column] ?? '').slice(1);
    return typed && cell ? [{ cell, typed: `${typed}${behind}` }] : [];
  });

describe('each published judgement, typed wrongly, is found on its own cell and nothing else is', {
  timeout: 60_000,
}, () => {
  it('all 32 rating words', () => {
    const words = indicators.flatMap(({ cells, texts: { performance = '' } }): Wrong[] => {
      const other = /GREEN$/.test(performance) ? 'RED' : 'GREEN';
      const typed = performance.replace(/(GREEN|RED)$/, other);
      return cells.performance && typed !== performance ? [{ cell: cells.performance, typed }] : [];
    });
    expectEachFound('rating-mismatch', words, 32);
  });

  it('all 32 short-term arrows', () => {
    expectEachFound('short-direction-mismatch', arrows('shortArrow'), 32);
  });

  it('all 20 long-term arrows', () => {
    expectEachFound('long-direction-mismatch', arrows('longArrow'), 20);
  });
});
