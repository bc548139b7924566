import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the figures of printed pages', () => {
  it('are not given where LibreOffice is missing: no figure, and a sentence that says what to install', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/bench.ts', 'print', '0'], {
      encoding: 'utf8',
      env: { ...process.env, PATH: '' },
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Install libreoffice-calc');
  });
});
