import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inProject } from '../../local/project.ts';

export interface WranglerRun {
  readonly code: number;
  /** What it wrote to both of its outputs. */
  readonly output: string;
}

/** Runs wrangler with these words, and waits for it. */
export type Wrangler = (words: readonly string[]) => Promise<WranglerRun>;

const COMMAND = join('node_modules', 'wrangler', 'bin', 'wrangler.js');

/** wrangler as a process of its own, which shows what it writes. It may ask nothing: its input is closed. */
export const runWrangler: Wrangler = words =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inProject(COMMAND), ...words], {
      cwd: inProject('.'),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [stream, shown] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.on('data', chunk => {
        output += String(chunk);
        shown.write(chunk);
      });
    }
    child.once('error', reject);
    child.once('close', code => resolve({ code: code ?? 1, output }));
  });
