import type { D1Database } from '@cloudflare/workers-types';
import '../../local/quiet.ts';
import { migrate } from '../../local/migrate.ts';
import { inProject } from '../../local/project.ts';
import { d1Store } from '../../worker/store/d1/d1Store.ts';
import type { Store } from '../../worker/store/store.ts';
import { typedPath } from './fileLines.ts';

const LOCAL = inProject('wrangler.jsonc');

/** The database of a command: `state` is the folder of a local one, `config` another wrangler.jsonc. */
export const DATABASE_OPTIONS = {
  state: { type: 'string', default: inProject('.wrangler/state') },
  config: { type: 'string', default: LOCAL },
} as const;

/**
 * The record's database through the Worker's binding: a local one, or the deployed one where the configuration sets
 * `"remote": true`.
 */
export async function withRecord<T>(
  { state, config }: { readonly state: string; readonly config: string },
  work: (store: Store, db: D1Database) => Promise<T>,
): Promise<T> {
  // A deployed database gets its migrations during a deployment.
  if (config === LOCAL) await migrate(typedPath(state));
  const { getPlatformProxy } = await import('wrangler');
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: typedPath(config),
    persist: { path: `${typedPath(state)}/v3` },
  });
  try {
    return await work(d1Store(proxy.env.DB), proxy.env.DB);
  } finally {
    await proxy.dispose();
  }
}
