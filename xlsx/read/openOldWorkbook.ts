import type { OldWorkbook } from '../../shared/record/backfill/oldWorkbook.ts';
import { readWorkbook } from './readWorkbook.ts';

/** Opens a file of a council's archive, whose digest is `sha256`. A file that cannot be opened says why. */
export async function openOldWorkbook(file: string, sha256: string, bytes: Uint8Array): Promise<OldWorkbook> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return { file, sha256, sentence: read.sentence };
  const { sheets } = read.workbook;
  const visible = sheets.filter(sheet => sheet.visible);
  return {
    file,
    sha256,
    sheets: visible.map(({ cells }) => cells),
    hidden: sheets.length - visible.length,
  };
}
