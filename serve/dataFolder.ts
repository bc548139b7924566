import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isRuntime } from './runtimeProcess.ts';

/** The one folder of a self-hosted record. */
export interface DataFolder {
  /** A database for each council, and one that knows them all. */
  readonly objects: string;
  /** What would be in a bucket of each. */
  readonly checkpoints: string;
  readonly backups: string;
  /** How many councils have a database here. */
  councils(): Promise<number>;
  /** Remembers the process that writes here, so that no other does should this one be killed and leave it behind. */
  servedBy(pid: number): Promise<void>;
  /** Once the runtime has ended. */
  release(): Promise<void>;
}

/** Another process has the folder: this command, or a runtime that a killed one left behind, by its process id. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  readonly pid: number | null;
  constructor(pid: number | null) {
    super('The data folder is in use.');
    this.pid = pid;
  }
}

/**
 * Opens the folder for this process alone, and makes what is missing in it. The lock is SQLite's, which the operating system
 * takes back when a process ends, however it ends. Two runtimes on one folder would both answer, each from its own memory.
 */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const data = {
    objects: join(folder, 'objects'),
    checkpoints: join(folder, 'checkpoints'),
    backups: join(folder, 'backups'),
  };
  for (const path of Object.values(data)) await mkdir(path, { recursive: true, mode: 0o700 });
  const lock = lockIn(join(folder, 'lock.sqlite'));
  const pidFile = join(folder, 'runtime.pid');
  const left = existsSync(pidFile) ? Number(await readFile(pidFile, 'utf8')) : null;
  if (left !== null && isRuntime(left)) {
    lock.close();
    throw new FolderInUse(left);
  }
  return {
    ...data,
    async councils() {
      const databases = join(data.objects, 'outturn-ServedCouncil');
      const files = existsSync(databases) ? await readdir(databases) : [];
      return files.filter(file => /^[0-9a-f]{64}\.sqlite$/.test(file)).length;
    },
    servedBy: pid => writeFile(pidFile, `${pid}\n`),
    async release() {
      await rm(pidFile, { force: true });
      lock.close();
    },
  };
}

function lockIn(file: string): DatabaseSync {
  const lock = new DatabaseSync(file);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (/locked/.test(String(error))) throw new FolderInUse(null);
    throw error;
  }
}
