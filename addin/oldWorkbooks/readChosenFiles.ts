import {
  isDocumentName,
  type OldWorkbook,
  type ReadWorkbooks,
  readOldWorkbooks,
} from '../../shared/record/backfill/oldWorkbook.ts';
import { sha256 } from '../../web/sha256.ts';
import { openOldWorkbook } from '../../xlsx/read/openOldWorkbook.ts';
import { chosenFileRefusals } from './words.ts';

/** Reads the files that a person chose, one after the other, in the order of their names. */
export async function readChosenFiles(
  files: readonly File[],
  today: string,
  progress: (share: number) => void,
): Promise<ReadWorkbooks> {
  const named = files
    .map(file => ({ file, name: file.webkitRelativePath || file.name }))
    .filter(({ file }) => isDocumentName(file.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const read: ReadWorkbooks[] = [];
  for (const { file, name } of named) {
    // What a workbook holds is let go once its reports are read: a hundred at once would not fit into memory.
    read.push(readOldWorkbooks([await openFile(file, name)], today));
    progress(read.length / named.length);
  }
  return {
    reports: read.flatMap(({ reports }) => reports),
    skipped: read.flatMap(({ skipped }) => skipped),
  };
}

async function openFile(file: File, name: string): Promise<OldWorkbook> {
  const bytes = await bytesOf(file);
  return bytes === null
    ? { file: name, sha256: '', sentence: chosenFileRefusals.unreadable }
    : openOldWorkbook(name, await sha256(bytes), bytes);
}

/** Null where the file was moved or deleted since it was chosen, or is a folder. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
