import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of a new record, which has no council yet. The caller removes it. */
export const newRecordFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'outturn-record-'));
