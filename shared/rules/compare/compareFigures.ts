/** LibreOffice takes two doubles as equal when they differ by less than this share of either. */
const TOLERANCE = 2 ** -48;

/**
 * The one comparison of figures. A spreadsheet shows 84*(1-0.1) as 75.6 and calls it equal to 75.6, though the doubles
 * differ in the last bit; a plain `>=` would rate such a figure otherwise than the workbook does. Whole numbers are
 * exact, so no tolerance applies to them.
 */
export function compareFigures(a: number, b: number): -1 | 0 | 1 {
  if (a === b || nearlyEqual(a, b)) return 0;
  return a < b ? -1 : 1;
}

function nearlyEqual(a: number, b: number): boolean {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return false;
  return Math.abs(a - b) < Math.min(Math.abs(a), Math.abs(b)) * TOLERANCE;
}
