import '../../local/quiet.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { prepareRecord } from '../../local/prepareRecord.ts';
import { inProject } from '../../local/project.ts';

/** Makes the folder of a new record with its migrations and one council. */
export async function freshRecordFolder(): Promise<string> {
  const state = await mkdtemp(join(tmpdir(), 'outturn-costs-'));
  await prepareRecord(state);
  return state;
}

/** Works on the database of a record in its own workerd, and removes its folder afterwards. */
export async function withLocalDatabase<T>(
  aRecord: () => Promise<string>,
  work: (db: D1Database) => Promise<T>,
): Promise<T> {
  const state = await aRecord();
  const { getPlatformProxy } = await import('wrangler');
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: inProject('wrangler.jsonc'),
    persist: { path: join(state, 'v3') },
  });
  try {
    return await work(proxy.env.DB);
  } finally {
    await proxy.dispose();
    await rm(state, { recursive: true, force: true });
  }
}
