import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importedIcons } from '../../scripts/icons/importedIcons.ts';
import { PROJECT_ROOT } from '../../scripts/projectFiles.ts';

// icons/ takes the name of Microsoft's package, so an icon that is missing there would be undefined in the pane.
const imported = importedIcons(PROJECT_ROOT);
const declarations = readFileSync(join(PROJECT_ROOT, 'icons/index.d.ts'), 'utf8');
const made: Record<string, unknown> = await import(/* @vite-ignore */ join(PROJECT_ROOT, 'icons/index.js'));
const isType = (name: string): boolean => declarations.includes(`export interface ${name} `);

it('finds the icons of the add-in and those of Fluent’s packages', () => {
  expect(imported).toEqual(expect.arrayContaining(['ErrorCircleFilled', 'ChevronRightRegular']));
});

it.each(imported.filter(name => !isType(name)))('has the icon %s with its type', name => {
  expect(made[name]).toBeDefined();
  expect(declarations).toContain(`export declare const ${name}: `);
});

it('names the version that it was made from, and keeps its licence', () => {
  const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'icons/package.json'), 'utf8'));
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(readFileSync(join(PROJECT_ROOT, 'icons/LICENSE'), 'utf8')).toContain('Microsoft Corporation');
});
