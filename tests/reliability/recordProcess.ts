import '../../local/quiet.ts';
import { parseArgs } from 'node:util';
import { inProject } from '../../local/project.ts';

// A record in its own process group, so that all of it can be killed at once. Prints its origin, and waits.
const { values } = parseArgs({
  options: { state: { type: 'string', default: '' }, entry: { type: 'string', default: 'worker/index.ts' } },
});
const vars = JSON.parse(process.env.RECORD_VARS ?? '{}') as Record<string, string>;

const { unstable_startWorker: startWorker } = await import('wrangler');
const worker = await startWorker({
  config: inProject('wrangler.jsonc'),
  entrypoint: inProject(values.entry),
  bindings: Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [name, { type: 'plain_text' as const, value }]),
  ),
  dev: {
    persist: values.state,
    server: { hostname: '127.0.0.1', port: 0 },
    inspector: false,
    watch: false,
    logLevel: 'error',
  },
});
await worker.ready;
console.log(JSON.stringify({ origin: (await worker.url).origin }));
