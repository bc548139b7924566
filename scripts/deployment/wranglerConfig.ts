import { join } from 'node:path';
import { isWorkersDev, workerName } from './deployable.ts';
import { recordVars } from './recordVars.ts';
import type { DeploymentSettings, EnvironmentName } from './settings.ts';

interface RateLimitBinding {
  readonly namespace_id: string;
}

/** What wrangler.jsonc says, as far as a deployment changes it. */
export interface SourceConfig {
  readonly assets: object;
  readonly ratelimits: readonly RateLimitBinding[];
}

/** wrangler.jsonc with one deployment's name, address, variables and bucket. It has ids, and so it is never tracked. */
export function wranglerConfig(
  source: SourceConfig,
  env: EnvironmentName,
  settings: DeploymentSettings,
  paths: { readonly main: string; readonly built: string },
): object {
  const { origin, account } = settings;
  const { hostname: host } = new URL(origin);
  return {
    ...source,
    name: workerName(env),
    main: paths.main,
    ...(account !== undefined && { account_id: account }),
    assets: { ...source.assets, directory: join(paths.built, 'addin') },
    vars: recordVars(settings),
    // The account counts by this id, and a test must not use up production's requests.
    ratelimits: source.ratelimits.map(limit =>
      env === 'production' ? limit : { ...limit, namespace_id: `9${limit.namespace_id}` },
    ),
    r2_buckets: boundBuckets(settings),
    // One address: another one would be another origin, with other sign-in redirects.
    workers_dev: isWorkersDev(host),
    preview_urls: false,
    ...(!isWorkersDev(host) && { routes: [{ pattern: host, custom_domain: true }] }),
  };
}

const boundBuckets = ({ checkpointBucket, backupBucket, jurisdiction }: DeploymentSettings): object[] =>
  Object.entries({ CHECKPOINTS: checkpointBucket, BACKUPS: backupBucket }).flatMap(([binding, name]) =>
    name === undefined
      ? []
      : [{ binding, bucket_name: name, ...(jurisdiction === 'eu' && { jurisdiction }) }],
  );
