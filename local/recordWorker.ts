import './quiet.ts';
import { inProject } from './project.ts';

export interface RecordWorker {
  fetch(request: Request): Promise<Response>;
  dispose(): Promise<void>;
}

/**
 * The Worker as it is deployed, from wrangler.jsonc, in workerd on this machine. `vars` are the variables of a
 * deployment: here, that it is local and which issuer it trusts. `state` is the folder of the local
 * databases; `entry` another Worker for a bench or a test.
 */
export async function startRecordWorker(
  state: string,
  vars: Readonly<Record<string, string>>,
  entry = 'worker/index.ts',
): Promise<RecordWorker> {
  const { unstable_startWorker: startWorker } = await import('wrangler');
  const bindings = Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [name, { type: 'plain_text' as const, value }]),
  );
  const worker = await startWorker({
    config: inProject('wrangler.jsonc'),
    entrypoint: inProject(entry),
    bindings,
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
