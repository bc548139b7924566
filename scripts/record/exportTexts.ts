import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeIncrements } from '../../shared/record/export/mergeIncrements.ts';
import { fileLines } from './fileLines.ts';

/** The lines of an export: of a file, or of a folder with the increments that each night put in the bucket. */
export async function* exportTexts(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield* fileLines(path);
    return;
  }
  const increments: string[][] = [];
  // Their names sort as the chain does (worker/upkeep/exportIncrements.ts).
  for (const name of (await readdir(path)).filter(name => name.endsWith('.ndjson')).sort()) {
    const lines: string[] = [];
    for await (const line of fileLines(join(path, name))) lines.push(line);
    increments.push(lines);
  }
  yield* mergeIncrements(increments);
}
