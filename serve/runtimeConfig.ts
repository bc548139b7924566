import type { Config } from 'miniflare';
import type { DataFolder } from './dataFolder.ts';
import type { SharedConfig } from './sharedConfig.ts';
import type { AssetIndex } from './worker/servedBindings.ts';

/** What one running record is made of. */
export interface Serving {
  /** The address that people type, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** PEM texts. Null: http, on this machine's loopback alone. */
  readonly certificate: { readonly certificateChain: string; readonly privateKey: string } | null;
  readonly data: Pick<DataFolder, 'objects' | 'checkpoints' | 'backups'>;
  /** Variables and secrets of the record, by name. */
  readonly vars: Readonly<Record<string, string>>;
  /** The folder of the add-in's files. */
  readonly addin: string;
  readonly assets: AssetIndex;
  /** The record as one module (`npm run serve` builds it). */
  readonly module: string;
}

/** The name of the socket, by which workerd reports its port. */
export const SOCKET = 'record';

const OBJECTS = { COUNCILS: 'ServedCouncil', DIRECTORY: 'ServedDirectory', LIMITS: 'LimiterObject' };

/**
 * The configuration of workerd (workerd.capnp). It has secrets, so it is given to workerd in memory and never written. The
 * unique keys are part of the address of every council's database: changed, each record would seem empty.
 */
export const runtimeConfig = (serving: Serving, shared: SharedConfig): Config => ({
  structuredLogging: true,
  services: [
    { name: 'record', worker: recordWorker(serving, shared) },
    { name: 'objects', disk: { path: serving.data.objects, writable: true } },
    { name: 'checkpoints', disk: { path: serving.data.checkpoints, writable: true } },
    { name: 'backups', disk: { path: serving.data.backups, writable: true } },
    { name: 'addin', disk: { path: serving.addin } },
    // Only Microsoft's keys are fetched, which are public.
    { name: 'internet', network: { allow: ['public'], tlsOptions: { trustBrowserCas: true } } },
  ],
  sockets: [
    serving.certificate
      ? {
          name: SOCKET,
          address: `*:${serving.port}`,
          service: { name: 'record' },
          https: { options: {}, tlsOptions: { keypair: serving.certificate } },
        }
      : {
          name: SOCKET,
          address: `127.0.0.1:${serving.port}`,
          service: { name: 'record' },
          http: {},
        },
  ],
});

const recordWorker = (
  { origin, certificate, vars, assets, module }: Serving,
  { compatibilityDate, rateLimits }: SharedConfig,
) => ({
  compatibilityDate,
  modules: [{ name: 'record.js', esModule: module }],
  durableObjectNamespaces: Object.values(OBJECTS).map(className => ({
    className,
    uniqueKey: `outturn-${className}`,
    enableSql: true,
  })),
  durableObjectStorage: { localDisk: 'objects' },
  globalOutbound: { name: 'internet' },
  bindings: [
    ...Object.entries(OBJECTS).map(([name, className]) => ({ name, durableObjectNamespace: { className } })),
    ...Object.entries(vars).map(([name, text]) => ({ name, text })),
    { name: 'ORIGIN', text: origin },
    { name: 'BEHIND_PROXY', text: certificate ? 'no' : 'yes' },
    { name: 'RATE_LIMITS', json: JSON.stringify(rateLimits) },
    { name: 'ASSET_INDEX', json: JSON.stringify(assets) },
    { name: 'ASSET_FILES', service: { name: 'addin' } },
    { name: 'CHECKPOINT_FILES', service: { name: 'checkpoints' } },
    { name: 'BACKUP_FILES', service: { name: 'backups' } },
  ],
});
