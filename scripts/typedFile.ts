import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export type FileRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly sentence: string };

/** A file that was named on the command line, or a sentence with the next step. */
export async function readTypedFile(file: string): Promise<FileRead> {
  try {
    return { ok: true, bytes: await readFile(fromWhereItWasTyped(file)) };
  } catch (error) {
    return { ok: false, sentence: unreadable(file, error as NodeJS.ErrnoException) };
  }
}

/** npm runs its scripts in the package's folder, wherever the command was typed. */
function fromWhereItWasTyped(file: string): string {
  const { npm_lifecycle_event, INIT_CWD } = process.env;
  return npm_lifecycle_event === 'check' && INIT_CWD !== undefined ? resolve(INIT_CWD, file) : resolve(file);
}

function unreadable(file: string, { code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `There is no file "${file}". Look at its name and folder, and try again.`;
  if (code === 'EISDIR') return `"${file}" is a folder. Name the file in it.`;
  return `The file "${file}" could not be read (${code ?? 'unknown reason'}). Close it in other programs and try again.`;
}
