import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { restoreFigures } from '../../bench/print/restoreFigures.ts';
import { propertyRuns } from '../setup/longRun.ts';

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

describe('a messy workbook that is formatted, saved, opened again and restored', () => {
  it('is the file that it was: contents, looks, sizes, panes, page, tables and rules', async () => {
    expect(await restoreFigures(propertyRuns(12, 60), 51)).toMatchObject([
      { figure: 'restore.differences', value: 0 },
    ]);
  });
});
