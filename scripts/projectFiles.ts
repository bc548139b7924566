import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

export const PROJECT_ROOT = join(import.meta.dirname, '..');

/**
 * The project's files, as sorted paths from its root. What .gitignore names is left out: it names folders and files by name
 * or `*`, in any folder. Git itself is not needed, so the tests also run in an unpacked archive.
 */
export function projectFiles(root: string = PROJECT_ROOT): string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map(line => line.trim().replace(/\/$/, ''))
    .filter(pattern => pattern !== '');
  const isIgnored = (name: string) => name === '.git' || ignored.some(pattern => matchesGlob(name, pattern));
  const filesIn = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !isIgnored(name))
      .flatMap(entry => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory() ? filesIn(path) : [path];
      });
  return filesIn('').sort();
}
