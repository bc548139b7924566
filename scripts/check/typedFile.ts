import { readFile } from 'node:fs/promises';
import { fill } from '../../shared/words/fill.ts';
import { typedPath } from '../record/fileLines.ts';
import { fileRefusals } from '../words.ts';

export type FileRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly sentence: string };

/** A file that was named on the command line, or a sentence with the next step. */
export async function readTypedFile(file: string): Promise<FileRead> {
  try {
    return { ok: true, bytes: await readFile(typedPath(file)) };
  } catch (error) {
    return { ok: false, sentence: unreadable(file, error as NodeJS.ErrnoException) };
  }
}

function unreadable(file: string, { code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return fill(fileRefusals.missing, { file });
  if (code === 'EISDIR') return fill(fileRefusals.folder, { file });
  return fill(fileRefusals.unreadable, { file, reason: code ?? 'unknown reason' });
}
