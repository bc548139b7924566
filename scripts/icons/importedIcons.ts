import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMPORT =
  /import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+["']@fluentui\/react-icons(?:\/lib\/providers)?["']/g;

/** The names that the add-in and Fluent's installed packages import from `@fluentui/react-icons`, types included. */
export function importedIcons(root: string): string[] {
  const files = globSync(
    ['addin/**/*.{ts,tsx}', 'node_modules/@fluentui/*/lib/**/*.js', 'node_modules/@fluentui/*/dist/*.d.ts'],
    {
      cwd: root,
      exclude: path => path.includes('react-icons'),
    },
  );
  const names = files
    .flatMap(file => [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)])
    .flatMap(([, list = '']) => list.split(','))
    .map(name =>
      name
        .trim()
        .replace(/^type\s+/, '')
        .replace(/\s+as\s+.*$/, ''),
    );
  return [...new Set(names.filter(name => name !== ''))].sort();
}
