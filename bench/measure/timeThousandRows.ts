import { writeReport } from '../generator/writeReport.ts';
import { layReport } from '../shapes/layReport.ts';
import { findingsOf, read } from './assess.ts';

const ROWS = 1000;
/** The first runs are slower than in an open pane, where the code is already warm. */
const WARMING = 5;
const RUNS = 15;

/** Milliseconds for a report of a thousand rows, each the median of several runs. */
export interface Times {
  /** From the sheet's cells to the report. */
  readonly reading: number;
  /** From the report to its findings. */
  readonly checking: number;
}

export function timeThousandRows(): Times {
  const report = writeReport({ seed: 1, shape: 'havering', ruleSets: ['two-state'], size: ROWS });
  const { cells } = layReport(report);
  const asRead = read(cells);
  return {
    reading: medianOf(() => read(cells)),
    checking: medianOf(() => findingsOf(report, asRead, { earlier: null })),
  };
}

function medianOf(work: () => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < WARMING + RUNS; run++) {
    const start = performance.now();
    work();
    if (run >= WARMING) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return Math.round((times[Math.floor(RUNS / 2)] ?? 0) * 10) / 10;
}
