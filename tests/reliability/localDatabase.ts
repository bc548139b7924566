import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { addLocalCouncil } from '../../local/addLocalCouncil.ts';
import { migrate } from '../../local/migrate.ts';
import { inProject } from '../../local/project.ts';

export interface LocalDatabase {
  readonly db: D1Database;
  end(): Promise<void>;
}

/** The record's database in a workerd of its own, with one council in it, driven from here. */
export async function localDatabase(): Promise<LocalDatabase> {
  const state = await mkdtemp(join(tmpdir(), 'outturn-costs-'));
  await migrate(state);
  await addLocalCouncil(state);
  const { getPlatformProxy } = await import('wrangler');
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: inProject('wrangler.jsonc'),
    persist: { path: join(state, 'v3') },
  });
  return {
    db: proxy.env.DB,
    async end() {
      await proxy.dispose();
      await rm(state, { recursive: true, force: true });
    },
  };
}
