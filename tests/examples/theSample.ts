import { readFileSync } from 'node:fs';
import type { SheetCells } from '../../shared/cells.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import type { XlsxWorkbook } from '../../xlsx/workbook.ts';

export const SAMPLE_FILE = new URL('../../sample/havering-2017-18-q2.xlsx', import.meta.url);

let sample: Promise<XlsxWorkbook> | null = null;

/** The sample workbook, read from its file once for all tests of a process; nobody changes what was read. */
export function readSample(): Promise<XlsxWorkbook> {
  sample ??= readWorkbook(readFileSync(SAMPLE_FILE)).then(read => {
    if (!read.ok) throw new Error(read.sentence);
    return read.workbook;
  });
  return sample;
}

/** The sample workbook's one sheet, read as any other workbook is. */
export async function theSample(): Promise<SheetCells> {
  const cells = (await readSample()).sheets[0]?.cells;
  if (cells === undefined) throw new Error('The sample workbook has no sheet.');
  return cells;
}
