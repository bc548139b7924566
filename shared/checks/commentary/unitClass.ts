/**
 * A figure's unit, as far as it decides which figures can be compared: "%", a rate with its denominator, money, "" for a
 * count, or the unit in words. Null for points, and for spans of time that the row does not measure.
 */
export function unitClass(unit: string): string | null {
  const rate = /^per (1,?000,?000|100,?000|10,?000|1,?000)\b/.exec(unit)?.[1];
  if (rate !== undefined) return `per ${rate.replaceAll(',', '')}`;
  return /^(?:time|points|percentage points)$/.test(unit) ? null : unit.toLowerCase();
}

/** Whether figures in the two units can be compared; a bare number takes the other's words. */
export function areOneUnit(a: string, b: string): boolean {
  const [one, other] = [unitClass(a), unitClass(b)];
  if (one === null || other === null) return false;
  return one === other || (one === '' && isInWords(other)) || (other === '' && isInWords(one));
}

const isInWords = (known: string): boolean => !/^(?:%|£|per |m$|k$|bn$|million$|billion$)/.test(known);
