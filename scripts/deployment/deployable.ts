import { fill } from '../../shared/words/fill.ts';
import { Refusal } from '../commandRefusal.ts';
import type { DeploymentSettings, EnvironmentName } from './settings.ts';
import { deployRefusals } from './words.ts';

/** The name of the Worker, so that both environments fit in one account. */
export const workerName = (env: EnvironmentName): string =>
  env === 'production' ? 'outturn' : 'outturn-test';

export const isWorkersDev = (host: string): boolean => host.endsWith('.workers.dev');

const BUCKETS = [
  ['checkpointBucket', 'outturn-checkpoints'],
  ['backupBucket', 'outturn-backups'],
] as const;

/** Refuses what Cloudflare could not serve, or what nobody should rely on. */
export function refuseUndeployable(settings: DeploymentSettings, env: EnvironmentName): void {
  const { hostname: host } = new URL(settings.origin);
  if (isPrivateHost(host)) throw new Refusal(fill(deployRefusals.privateHost, { host }));
  if (new URL(settings.origin).port !== '') throw new Refusal(fill(deployRefusals.port, { host }));
  const name = workerName(env);
  if (isWorkersDev(host) && !new RegExp(`^${name}\\.[^.]+\\.workers\\.dev$`).test(host)) {
    throw new Refusal(fill(deployRefusals.otherWorker, { host, name }));
  }
  for (const [name, example] of BUCKETS) {
    if (env === 'production' && settings[name] === undefined)
      throw new Refusal(fill(deployRefusals.noBucket, { name, example }));
  }
  const { checkpointBucket, backupBucket } = settings;
  if (backupBucket !== undefined && backupBucket === checkpointBucket)
    throw new Refusal(deployRefusals.sameBucket);
}

/** This machine, an address of numbers, or a name without a domain: no other Excel could reach it. */
function isPrivateHost(host: string): boolean {
  return (
    !host.includes('.') ||
    /^[\d.]+$|^\[/.test(host) ||
    /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/.test(host)
  );
}
