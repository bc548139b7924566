import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectFiles } from '../../scripts/projectFiles.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outturn-files-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('lists the files of a project that git does not know, without those that .gitignore names', () => {
  writeFileSync(join(root, '.gitignore'), 'node_modules/\n*.log\n');
  for (const folder of ['shared/rules', 'shared/node_modules', '.ci', '.git'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of [
    'b.ts',
    'run.log',
    'shared/rules/a.ts',
    'shared/node_modules/c.ts',
    '.ci/run',
    '.git/HEAD',
  ])
    writeFileSync(join(root, file), '');
  expect(projectFiles(root)).toEqual(['.ci/run', '.gitignore', 'b.ts', 'shared/rules/a.ts']);
});
