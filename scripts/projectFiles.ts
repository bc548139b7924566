import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const PROJECT_ROOT = join(import.meta.dirname, '..');

/** The files that git keeps or would keep, as paths from the project's root, without those deleted since. */
export function projectFiles(root: string = PROJECT_ROOT): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n'))].filter(file => file !== '' && existsSync(join(root, file)));
}
