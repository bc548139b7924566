import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { prepareRecord } from '../../local/prepareRecord.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a record with its migrations and its council, and nothing signed. */
    readonly preparedRecord: string;
  }
}

/** Prepares one record for all the files of a project: the migrations take longer than most of the tests. */
export default async function providePreparedRecord({ provide }: TestProject): Promise<() => Promise<void>> {
  const state = await mkdtemp(join(tmpdir(), 'outturn-prepared-'));
  await prepareRecord(state);
  provide('preparedRecord', state);
  return () => rm(state, { recursive: true, force: true });
}

/** A record of one's own: a copy of the prepared one, in a folder that whoever asks removes. */
export async function copyPreparedRecord(): Promise<string> {
  const state = await mkdtemp(join(tmpdir(), 'outturn-record-'));
  await cp(inject('preparedRecord'), state, { recursive: true });
  return state;
}
