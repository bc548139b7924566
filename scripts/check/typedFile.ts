import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fill } from '../../shared/words/fill.ts';
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

/** npm runs its scripts in the package's folder; INIT_CWD is the folder where the command was typed. */
function typedPath(file: string): string {
  const { npm_lifecycle_event, INIT_CWD } = process.env;
  return npm_lifecycle_event === 'check' && INIT_CWD !== undefined ? resolve(INIT_CWD, file) : resolve(file);
}

function unreadable(file: string, { code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return fill(fileRefusals.missing, { file });
  if (code === 'EISDIR') return fill(fileRefusals.folder, { file });
  return fill(fileRefusals.unreadable, { file, reason: code ?? 'unknown reason' });
}
