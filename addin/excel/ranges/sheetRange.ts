import type { CellRange } from '../../../shared/cells.ts';
import { parseRangeAddresses } from './rangeAddress.ts';

export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

const ADDRESS = /^('(?:[^']|'')+'|[^'!]+)!([^!]+)$/;

/**
 * "Costs!D8" or "'Director''s report'!F5:F20". null if the address is not of one range of this workbook: no sheet has a
 * bracket in its name, which marks another workbook.
 */
export function parseSheetRange(address: string): SheetRange | null {
  const [, name, cells] = ADDRESS.exec(address) ?? [];
  if (name === undefined || cells === undefined || /[[\]]/.test(name)) return null;
  const [range, ...others] = parseRangeAddresses(cells);
  if (!range || others.length > 0) return null;
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, range };
}
