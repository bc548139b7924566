import type { BenchReport } from '../generator/report.ts';
import { writeReport } from '../generator/writeReport.ts';
import { laySheet } from '../shapes/laySheet.ts';
import { findingsOf } from './assess.ts';

const ROWS = 1000;
/** The first runs are slower than those of an open pane, in which the code is warm. */
const WARMING = 3;
const RUNS = 9;

/** Milliseconds from a sheet's cells to its findings, the median of several runs over a report of a thousand rows. */
export function timeOfThousand(): number {
  const report: BenchReport = writeReport({
    seed: 1,
    shape: 'havering',
    ruleSets: ['two-state'],
    size: ROWS,
  });
  const { cells } = laySheet(report);
  const times: number[] = [];
  for (let run = 0; run < WARMING + RUNS; run++) {
    const start = performance.now();
    findingsOf(report, cells, null);
    if (run >= WARMING) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return Math.round((times[Math.floor(RUNS / 2)] ?? 0) * 10) / 10;
}
