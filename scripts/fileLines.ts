import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';

/** npm runs its scripts in the package's folder, wherever the command was typed. */
export const typedPath = (file: string): string => resolve(process.env.INIT_CWD ?? '.', file);

/** A file's lines, by line feeds alone: other characters that end a line may stand in a text. */
export async function* fileLines(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
