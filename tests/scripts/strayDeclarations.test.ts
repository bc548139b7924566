import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/projectFiles.ts';

// `tsc -b` declares a file of another project beside its source, where `outDir` no longer leads, unless it is told not to.

const folder = mkdtempSync(join(tmpdir(), 'outturn-types-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Two projects under our own base, where one tries to import the other. */
function build(imported: string) {
  copyFileSync(join(PROJECT_ROOT, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  write('tsconfig.json', JSON.stringify({ files: [], references: [{ path: 'addin' }, { path: 'worker' }] }));
  for (const project of ['addin', 'worker'])
    write(
      `${project}/tsconfig.json`,
      JSON.stringify({
        extends: '../tsconfig.base.json',
        compilerOptions: { outDir: `../.tsbuild/${project}`, rootDir: '.' },
        include: ['**/*.ts'],
      }),
    );
  write('worker/problem.ts', 'export const problem = 1;\n');
  write('addin/own.ts', 'export const own = 1;\n');
  write('addin/importing.ts', `import * as imported from '${imported}';\nexport const all = imported;\n`);
  return spawnSync(process.execPath, [join(PROJECT_ROOT, 'node_modules/typescript/bin/tsc'), '-b', folder], {
    encoding: 'utf8',
  });
}

const declarations = () => globSync('{addin,worker}/**/*.d.ts', { cwd: folder });

it('a wrong import across projects fails and leaves nothing beside the sources', () => {
  const { status, stdout } = build('../worker/problem.ts');
  expect(stdout).toMatch(/addin\/importing\.ts.* error TS6059/);
  expect(status).not.toBe(0);
  expect(declarations()).toEqual([]);
});

it('an import within a project is built, in the folder for it', () => {
  expect(build('./own.ts').status).toBe(0);
  expect(existsSync(join(folder, '.tsbuild/addin/importing.d.ts'))).toBe(true);
  expect(declarations()).toEqual([]);
});
