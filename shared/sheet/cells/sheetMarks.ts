import type { CellValue } from '../../cells.ts';

/**
 * What identifies a sheet's rows and columns, so that they are found again after others were inserted: a short digest
 * of each, never its text; "" for a blank one.
 */
export interface SheetMarks {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A row is identified by its first two texts (line number and title), which no inserted blank column changes. */
export function rowMarks(values: readonly (readonly CellValue[])[]): string[] {
  return values.map(row => {
    const [first, second] = row.filter(isFilled);
    return first === undefined ? '' : digest(`${first}\n${second ?? ''}`);
  });
}

/** A column is identified by its heading, or where it has none by the first text below. */
export function columnMarks(values: readonly (readonly CellValue[])[], headingRow: number): string[] {
  const below = values.slice(headingRow);
  return (values[0] ?? []).map((_, column) => {
    const first = below.find(row => isFilled(row[column] ?? ''))?.[column];
    return first === undefined ? '' : digest(String(first));
  });
}

const isFilled = (value: CellValue): boolean => String(value).trim() !== '';

/** FNV-1a, 32 bits: enough to distinguish a few thousand texts, not to protect them. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
