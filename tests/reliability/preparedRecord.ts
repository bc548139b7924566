import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { prepareRecord } from '../../local/prepareRecord.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a record with its migrations and its council, but no quarter. */
    readonly preparedRecord: string;
  }
}

/** Prepares one record for all test files of a project, since migrations take longer than most of the tests. */
export default async function providePreparedRecord({ provide }: TestProject): Promise<() => Promise<void>> {
  const state = await mkdtemp(join(tmpdir(), 'outturn-prepared-'));
  await prepareRecord(state);
  provide('preparedRecord', state);
  return () => rm(state, { recursive: true, force: true });
}

/** Copies the prepared record to a new folder, which the caller removes. */
export async function copyPreparedRecord(): Promise<string> {
  const state = await mkdtemp(join(tmpdir(), 'outturn-record-'));
  await cp(inject('preparedRecord'), state, { recursive: true });
  return state;
}
