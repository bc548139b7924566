import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { inProject } from '../../local/project.ts';
import type { FoundBrowser } from './findBrowser.ts';

const PACKAGE = 'node_modules/@sparticuz/chromium';
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
const decompress = promisify(brotliDecompress);

/**
 * The Chromium of the package, unpacked once for each version. The package's own unpacking writes in place, so that two
 * test files at once could read half of it; ours unpacks into a temporary folder and renames it.
 */
export async function unpackChromium(): Promise<FoundBrowser> {
  const { version } = JSON.parse(await readFile(inProject(`${PACKAGE}/package.json`), 'utf8')) as {
    version: string;
  };
  const folder = join(tmpdir(), `outturn-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const hasLibraries = LIBRARIES.some(place => existsSync(join(place, 'libnss3.so')));
  const hasFonts = globSync('/usr/share/fonts/**/*.{ttf,otf}').length > 0;
  return {
    path: join(folder, 'chromium'),
    env: {
      ...(!hasLibraries && { LD_LIBRARY_PATH: join(folder, 'lib') }),
      ...(!hasFonts && { FONTCONFIG_PATH: folder }),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  const aside = await mkdtemp(`${folder}-`);
  const chromium = join(aside, 'chromium');
  await writeFile(chromium, await unpacked('chromium.br'));
  await chmod(chromium, 0o755);
  for (const archive of ['al2023.tar.br', 'fonts.tar.br'])
    execFileSync('tar', ['x', '-C', aside], { input: await unpacked(archive) });
  // The package's own list of folders fits the service that it was made for.
  await writeFile(join(aside, 'fonts.conf'), fontsConfiguration(folder));
  await mkdir(join(aside, 'fonts-cache'), { recursive: true });
  try {
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true });
    // Another test file was faster.
    if (!existsSync(folder)) throw error;
  }
}

const unpacked = async (name: string): Promise<Buffer> =>
  decompress(await readFile(inProject(`${PACKAGE}/bin/${name}`)));

const fontsConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
