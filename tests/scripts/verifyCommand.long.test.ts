import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../scripts/verify.ts', import.meta.url));

it('npm run verify reads a line of 40 million characters in time linear in its length', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-verify-'));
  const path = join(folder, 'long');
  writeFileSync(path, 'x'.repeat(40_000_000));
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, [COMMAND, path], { encoding: 'utf8' });
  const ms = performance.now() - start;
  rmSync(folder, { recursive: true });
  expect(stderr).toMatch(/^Wrong: Line 1 does not have the form/);
  // In time quadratic in the length it took eight seconds on an idle machine.
  expect(ms).toBeLessThan(4000);
});
