import { textInRow } from '../../cells.ts';
import { readTarget } from '../../figures/targetText.ts';
import { type BenchmarkColumn, benchmarkFor } from '../headings/benchmarkColumns.ts';
import type { ColumnMap } from '../headings/columnMap.ts';

/** The columns for one row: its benchmark is the column of the area that its target names, otherwise the first. */
export function withOwnBenchmark(
  columns: ColumnMap,
  texts: readonly string[],
  benchmarks: readonly BenchmarkColumn[],
): ColumnMap {
  if (benchmarks.length === 0) return columns;
  const area = [columns.target, columns.annualTarget]
    .map(position => readTarget(textInRow(texts, position)))
    .flatMap(target => (target.state === 'comparator' ? [target.area] : []))[0];
  const own = area === undefined ? null : benchmarkFor(benchmarks, area);
  return own === null ? columns : { ...columns, benchmark: own.position };
}
