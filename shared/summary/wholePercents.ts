/**
 * Whole percentages of counts that sum to exactly 100: each is rounded down, and what is missing goes to the largest
 * remainders, the earlier count first. All 0 where there is nothing to share.
 */
export function wholePercents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  // In whole numbers, so that equal remainders are equal.
  const shares = counts.map((count, index) => ({
    index,
    percent: Math.floor((count * 100) / total),
    remainder: (count * 100) % total,
  }));
  const missing = 100 - shares.reduce((sum, { percent }) => sum + percent, 0);
  const raised = new Set(
    shares
      .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return shares.map(({ index, percent }) => percent + (raised.has(index) ? 1 : 0));
}
