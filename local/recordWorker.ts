import './quiet.ts';
import { inProject } from './project.ts';

export interface RecordWorker {
  /** Such as "http://127.0.0.1:8080". */
  readonly origin: string;
  fetch(request: Request): Promise<Response>;
  dispose(): Promise<void>;
}

/** A Worker in place of the deployed one, for a bench or a test: its file, and its own class for a council's object. */
export interface StandInWorker {
  readonly entry: string;
  readonly council: string;
}

/**
 * The Worker as it is deployed, from wrangler.jsonc, in workerd on this machine. `vars` are the variables of a
 * deployment: here, that it is local and which issuer it trusts. `state` is the folder of the local
 * databases.
 */
export async function startRecordWorker(
  state: string,
  vars: Readonly<Record<string, string>>,
  standIn?: StandInWorker,
): Promise<RecordWorker> {
  const { unstable_startWorker: startWorker } = await import('wrangler');
  const bindings = Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [name, { type: 'plain_text' as const, value }]),
  );
  const worker = await startWorker({
    config: inProject('wrangler.jsonc'),
    entrypoint: inProject(standIn?.entry ?? 'worker/index.ts'),
    bindings: standIn
      ? { ...bindings, COUNCILS: { type: 'durable_object_namespace', class_name: standIn.council } }
      : bindings,
    ...(standIn && { migrations: [{ tag: 'v1', new_sqlite_classes: [standIn.council, 'DirectoryObject'] }] }),
    dev: {
      persist: state,
      server: { hostname: '127.0.0.1', port: 0 },
      inspector: false,
      watch: false,
      logLevel: 'error',
    },
  });
  await worker.ready;
  return {
    origin: (await worker.url).origin,
    // Miniflare takes undici's Request only, so another one is passed in parts.
    fetch: async request =>
      (await worker.fetch(request.url, {
        method: request.method,
        headers: [...request.headers],
        body: request.method === 'GET' || request.method === 'HEAD' ? null : await request.arrayBuffer(),
        redirect: 'manual',
      })) as unknown as Response,
    dispose: () => worker.dispose(),
  };
}
