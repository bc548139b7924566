import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// `npm run test:reliability` runs the long form of tests/reliability on this machine, and prints its figures.
const folder = await mkdtemp(join(tmpdir(), 'outturn-figures-'));
const figures = join(folder, 'figures.ndjson');
const start = Date.now();
const vitest = join('node_modules', 'vitest/vitest.mjs');
const child = spawn(
  process.execPath,
  [vitest, 'run', '--project', 'reliability', '--no-file-parallelism', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, RELIABILITY: 'long', RELIABILITY_FIGURES: figures },
  },
);
const [code] = (await once(child, 'exit')) as [number | null];
process.stdout.write(await readFile(figures, 'utf8').catch(() => ''));
const seconds = Math.round((Date.now() - start) / 1000);
console.log(JSON.stringify({ figure: 'reliability.time', value: seconds, unit: 's' }));
await rm(folder, { recursive: true });
process.exit(code ?? 1);
