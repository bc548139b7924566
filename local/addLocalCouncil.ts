import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import './quiet.ts';
import { LOCAL_COUNCIL } from './localCouncil.ts';
import { inProject } from './project.ts';

const run = promisify(execFile);

/** The one council of the local record, by the same command that an administrator adds a council with. */
export async function addLocalCouncil(state: string): Promise<void> {
  const { code, tid, name } = LOCAL_COUNCIL;
  const sql = `INSERT INTO tenant (ons_code, entra_tid, name) VALUES ('${code}', '${tid}', '${name}') ON CONFLICT DO NOTHING`;
  const wrangler = inProject('node_modules/wrangler/bin/wrangler.js');
  const args = ['d1', 'execute', 'DB', '--local', '--yes', '--persist-to', state, '--command', sql];
  await run(process.execPath, [wrangler, ...args, '--config', inProject('wrangler.jsonc')], {
    cwd: inProject('.'),
  });
}
