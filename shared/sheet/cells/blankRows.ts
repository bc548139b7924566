const known = new WeakMap<readonly unknown[], boolean>();

/**
 * Whether every cell of a row is empty. The answer is kept: a file's reader gives a million blank rows as one, which may be
 * 16,384 cells wide.
 */
export function isBlankRow(row: readonly unknown[]): boolean {
  const before = known.get(row);
  if (before !== undefined) return before;
  const isBlank = row.every(cell => cell === '');
  known.set(row, isBlank);
  return isBlank;
}
