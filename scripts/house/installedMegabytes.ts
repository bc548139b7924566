import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

const MEGABYTE = 2 ** 20;
const BLOCK = 512;

/** What a folder takes on the disk in whole megabytes, rounded up, as `du -sm` counts it: a hard link once. */
export function installedMegabytes(folder: string): number {
  const seen = new Set<string>();
  const bytesOf = (path: string, entry: Dirent | null): number => {
    const { blocks, size, nlink, dev, ino } = lstatSync(path);
    const inode = `${dev}:${ino}`;
    if (nlink > 1 && !entry?.isDirectory()) {
      if (seen.has(inode)) return 0;
      seen.add(inode);
    }
    // Windows counts no blocks.
    const own = blocks === undefined ? size : blocks * BLOCK;
    if (entry && !entry.isDirectory()) return own;
    return readdirSync(path, { withFileTypes: true }).reduce(
      (total, child) => total + bytesOf(join(path, child.name), child),
      own,
    );
  };
  return Math.ceil(bytesOf(realpathSync(folder), null) / MEGABYTE);
}
