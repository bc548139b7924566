import type { Bindings } from '../../worker/config.ts';
import { diskBucket } from './diskBucket.ts';
import { objectLimiter } from './limiterObject.ts';

/** The add-in's files by their path, with the headers of each, its type and ETag included. */
export type AssetIndex = Readonly<Record<string, { readonly headers: Readonly<Record<string, string>> }>>;

/** What plain workerd binds, by `runtimeConfig`: the record's own bindings, and what stands in for Cloudflare's. */
export interface ServedBindings extends Bindings {
  /** The address that people type, without a slash at the end. */
  readonly ORIGIN: string;
  /** "yes" where only a proxy on this machine connects, whose X-Forwarded-For is believed. */
  readonly BEHIND_PROXY: string;
  readonly ASSET_INDEX: AssetIndex;
  /** The folder of the add-in's files. */
  readonly ASSET_FILES: Fetcher;
  /** Folders that can be written, one for each bucket. */
  readonly CHECKPOINT_FILES: Fetcher;
  readonly BACKUP_FILES: Fetcher;
  readonly LIMITS: DurableObjectNamespace;
  /** Requests a minute, by the name of the limiter. */
  readonly RATE_LIMITS: Readonly<Record<'LIMITER' | 'ADDRESS_LIMITER', number>>;
}

/** The bindings as the record knows them from Cloudflare. */
export const recordBindings = (env: ServedBindings): Bindings => ({
  ...env,
  ASSETS: env.ASSET_FILES,
  LIMITER: objectLimiter(env.LIMITS, 'LIMITER', env.RATE_LIMITS.LIMITER),
  ADDRESS_LIMITER: objectLimiter(env.LIMITS, 'ADDRESS_LIMITER', env.RATE_LIMITS.ADDRESS_LIMITER),
  CHECKPOINTS: diskBucket(env.CHECKPOINT_FILES),
  BACKUPS: diskBucket(env.BACKUP_FILES),
});
