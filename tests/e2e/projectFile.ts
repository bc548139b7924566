import { readFile } from 'node:fs/promises';
import { inProject } from '../../local/project.ts';

/** A file of the project, by its path in it. */
export const projectFile = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(inProject(path)));
