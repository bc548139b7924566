import { readFileSync } from 'node:fs';
import type { SheetCells } from '../../shared/cells.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';

export const SAMPLE_FILE = new URL('../../sample/havering-2017-18-q2.xlsx', import.meta.url);

/** The sample workbook's one sheet, read as any other workbook is. */
export async function theSample(): Promise<SheetCells> {
  const read = await readWorkbook(readFileSync(SAMPLE_FILE));
  const cells = read.ok ? read.workbook.sheets[0]?.cells : undefined;
  if (cells === undefined) throw new Error('The sample workbook cannot be read.');
  return cells;
}
