import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import './quiet.ts';
import { inProject } from './project.ts';

const run = promisify(execFile);

/** Applies the Worker's own migrations to the local database kept in `state`; it skips those already applied. */
export async function migrate(state: string): Promise<void> {
  const wrangler = inProject('node_modules/wrangler/bin/wrangler.js');
  const args = ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state];
  await run(process.execPath, [wrangler, ...args, '--config', inProject('wrangler.jsonc')], {
    cwd: inProject('.'),
    env: { ...process.env, CI: 'true' },
  });
}
