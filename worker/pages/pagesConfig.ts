import type { Context } from 'hono';
import type { Config } from '../config.ts';
import type { Env } from '../context.ts';

interface PagesConfig {
  readonly config: Config;
  readonly key: string;
}

/** What the pages work by. Asked only behind the door that lets nobody in without it (`pages.ts`). */
export function pagesConfig(c: Context<Env>): PagesConfig {
  const config = c.get('config');
  if (!config?.pages) throw new Error('The pages are asked before they are known to be set up.');
  return { config, key: config.pages.key };
}
