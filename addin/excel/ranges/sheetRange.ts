import type { CellRange } from '../../../shared/cells.ts';
import { parseRangeAddresses } from './rangeAddress.ts';

export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

/**
 * "Costs!D8" or "'Director''s report'!F5:F20". null if the address is not of one range of this workbook: no sheet has a
 * bracket in its name, which marks another workbook.
 */
export function parseSheetRange(address: string): SheetRange | null {
  const [, quoted, plain = '', cells = ''] = ADDRESS.exec(address) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const [range, ...others] = parseRangeAddresses(cells);
  return range && others.length === 0 && sheet !== '' && !/[[\]]/.test(sheet) ? { sheet, range } : null;
}
