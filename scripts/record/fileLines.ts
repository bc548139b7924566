import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';

/** npm runs its scripts in the package's folder, wherever the command was typed. */
export const typedPath = (file: string): string => resolve(process.env.INIT_CWD ?? '.', file);

/** A file's lines, by line feeds alone: other characters that end a line may stand in a text. */
export async function* fileLines(file: string): AsyncGenerator<string> {
  // A line may be of many pieces: joined once, where joining at each would take the square of its length.
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
