import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isDocumentName, type OldWorkbook } from '../../shared/record/backfill/oldWorkbook.ts';
import { openOldWorkbook } from '../../xlsx/read/openOldWorkbook.ts';

/** Every file of a folder and of the folders in it, in the order of their names. Names are relative to the folder. */
export async function readOldFiles(folder: string): Promise<OldWorkbook[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(entry => entry.isFile() && isDocumentName(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  const workbooks: OldWorkbook[] = [];
  // One after the other: a hundred workbooks at once would not fit into memory.
  for (const path of files) {
    const bytes = await readFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const name = relative(folder, path).split(sep).join('/');
    workbooks.push(await openOldWorkbook(name, sha256, bytes));
  }
  return workbooks;
}
