import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';

/** A path relative to the folder where the command was typed: npm runs its scripts in the package's folder. */
export const typedPath = (file: string): string => resolve(process.env.INIT_CWD ?? '.', file);

/** A file's lines, split at line feeds alone: a text may contain other line separators. */
export async function* fileLines(file: string): AsyncGenerator<string> {
  // A line may come in many chunks. They are joined once, since joining at each would take quadratic time.
  let pieces: string[] = [];
  for await (const chunk of createReadStream(file, 'utf8')) {
    const [rest, ...lines] = String(chunk).split('\n');
    pieces.push(rest ?? '');
    for (const line of lines) {
      yield pieces.join('');
      pieces = [line];
    }
  }
  const last = pieces.join('');
  if (last !== '') yield last;
}
