/** Adjacent rows of the same height, which are set in one call. */
export function equalRuns(
  heights: readonly (readonly [number, number])[],
): { first: number; last: number; value: number }[] {
  const runs: { first: number; last: number; value: number }[] = [];
  for (const [row, value] of heights.toSorted(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === row - 1 && run.value === value) run.last = row;
    else runs.push({ first: row, last: row, value });
  }
  return runs;
}
