/**
 * A figure's unit as far as figures can be laid beside each other: "%" and points, a rate by what it is out of, money,
 * and counts of anything. Null for spans of time and for what cannot be told.
 */
export function unitClass(unit: string): string | null {
  if (unit === '%') return '%';
  const rate = /^per (1,?000|10,?000|100,?000|1,?000,?000)\b/.exec(unit)?.[1];
  if (rate !== undefined) return `per ${rate.replaceAll(',', '')}`;
  if (unit.startsWith('£')) return unit;
  if (
    /^(?:time|points|percentage points)$|\b(?:days?|weeks?|months?|years?|hours?|minutes?|mins?|seconds?|kg|m|k|bn|million|billion|stars?|points?)\b/.test(
      unit,
    )
  )
    return null;
  return 'count';
}
