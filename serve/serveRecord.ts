import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetIndex } from './assetIndex.ts';
import { type DataFolder, openDataFolder } from './dataFolder.ts';
import { openFilesLimit, openFilesNeeded } from './openFiles.ts';
import type { Serving } from './runtimeConfig.ts';
import { sharedConfig } from './sharedConfig.ts';
import { type PrintLine, type Runtime, startRuntime } from './startRuntime.ts';

export interface Served extends Pick<Serving, 'origin' | 'port' | 'certificate' | 'vars'> {
  /** The one folder of data. */
  readonly folder: string;
  /** Builds the add-in for the origin into the folder's `addin`, and the record into its `record`. */
  readonly buildInto: (folder: string) => Promise<void>;
  readonly print: PrintLine;
}

/** There are more councils than files can be opened for. */
export class TooFewFiles extends Error {
  override readonly name = 'TooFewFiles';
  readonly councils: number;
  readonly needed: number;
  readonly limit: number;
  constructor(councils: number, needed: number, limit: number) {
    super('Too few files can be opened.');
    [this.councils, this.needed, this.limit] = [councils, needed, limit];
  }
}

/**
 * Runs the record on plain workerd, with one folder of data: the councils' databases, the bucket, and the program as it was
 * built, so that a later build elsewhere does not change what is served. Rejects with `FolderInUse`, `TooFewFiles` or
 * `RuntimeNotStarted`.
 */
export async function serveRecord({ folder, buildInto, print, ...served }: Served): Promise<Runtime> {
  const data = await openDataFolder(folder);
  try {
    await checkOpenFiles(data);
    const program = join(folder, 'program');
    await buildInto(program);
    const addin = join(program, 'addin');
    const module = await readFile(join(program, 'record/record.js'), 'utf8');
    const serving = { ...served, data, addin, assets: await assetIndex(addin), module };
    const runtime = await startRuntime(serving, await sharedConfig(), print);
    await data.servedBy(runtime.pid);
    const ended = runtime.ended.finally(() => data.release());
    return { ...runtime, ended };
  } catch (error) {
    await data.release();
    throw error;
  }
}

async function checkOpenFiles(data: DataFolder): Promise<void> {
  const [councils, limit] = [await data.councils(), openFilesLimit()];
  const needed = openFilesNeeded(councils);
  if (limit !== null && limit < needed) throw new TooFewFiles(councils, needed, limit);
}
