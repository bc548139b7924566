import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { SAMPLE_FILE } from '../examples/theSample.ts';

it('the sample workbook is what its script makes of its data, cell for cell', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-sample-'));
  const script = fileURLToPath(new URL('../../sample/makeSample.ts', import.meta.url));
  const made = join(folder, 'made.xlsx');
  const { status, stderr } = spawnSync(process.execPath, [script, made], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const fresh = await readWorkbook(readFileSync(made));
  rmSync(folder, { recursive: true });
  expect(fresh.ok).toBe(true);
  expect(await readWorkbook(readFileSync(SAMPLE_FILE))).toEqual(fresh);
});
