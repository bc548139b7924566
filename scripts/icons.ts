import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { importedIcons } from './icons/importedIcons.ts';
import { PROJECT_ROOT } from './projectFiles.ts';

// `npm run icons` makes icons/ again from Microsoft's package, which is 300 MB: 47,000 files for the icons imported here.

const ICONS = join(PROJECT_ROOT, 'icons');
const { version } = JSON.parse(readFileSync(join(ICONS, 'package.json'), 'utf8')) as { version: string };
const folder = mkdtempSync(join(tmpdir(), 'outturn-icons-'));
const names = importedIcons(PROJECT_ROOT);
const values = names.filter(name => name !== 'IconDirectionContextValue');

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const packed = execFileSync(npm, ['pack', '--silent', `@fluentui/react-icons@${version}`], {
  cwd: folder,
  encoding: 'utf8',
  shell: process.platform === 'win32',
}).trim();
execFileSync('tar', ['-xzf', packed], { cwd: folder });

const entry = join(folder, 'entry.js');
const isProvider = (name: string): boolean => /^(?:Icon.*Provider|useIconContext)$/.test(name);
const from = (path: string, of: readonly string[]): string =>
  `export { ${of.join(', ')} } from './package/lib/${path}.js';\n`;
writeFileSync(
  entry,
  from(
    'index',
    values.filter(name => !isProvider(name)),
  ) + from('providers', values.filter(isProvider)),
);
await build({
  configFile: false,
  logLevel: 'error',
  root: folder,
  build: {
    outDir: ICONS,
    emptyOutDir: false,
    minify: false,
    target: 'es2023',
    lib: { entry, formats: ['es'], fileName: () => 'index.js' },
    rolldownOptions: { external: ['react', 'react/jsx-runtime', '@griffel/react'] },
  },
});

// The bundler names each file that it read, in a folder that is gone.
const bundled = join(ICONS, 'index.js');
writeFileSync(bundled, readFileSync(bundled, 'utf8').replace(/^\/\/ .*\/package\/lib\/.*\n/gm, ''));

const SPECIAL: Readonly<Record<string, string>> = {
  IconDirectionContextProvider: 'React.Provider<IconDirectionContextValue | undefined>',
  bundleIcon: '(filled: FluentIcon, regular: FluentIcon) => FluentIcon',
  iconFilledClassName: 'string',
  iconRegularClassName: 'string',
};
const declared = values.map(name => `export declare const ${name}: ${SPECIAL[name] ?? 'FluentIcon'};`);
writeFileSync(
  join(ICONS, 'index.d.ts'),
  `// Made by \`npm run icons\`.
import type * as React from 'react';

export type FluentIcon = React.FC<
  React.SVGAttributes<SVGElement> & { primaryFill?: string; filled?: boolean; title?: string }
>;
export interface IconDirectionContextValue {
  textDirection?: 'ltr' | 'rtl';
}
${declared.join('\n')}
`,
);
rmSync(folder, { recursive: true });
console.log(`${values.length} icons and helpers of @fluentui/react-icons ${version} are in icons/.`);
