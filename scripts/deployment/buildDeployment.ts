import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { functionsMetadata } from '../../addin/functions/functionsMetadata.ts';
import { buildAddin } from '../../local/build.ts';
import { inProject } from '../../local/project.ts';
import { deploymentFiles } from '../../manifest/deployment.ts';
import type { EnvironmentName } from './settings.ts';

/**
 * Builds the add-in for an origin into `folder`: addin/ with its files, and the manifests beside it. Nothing else names an
 * address: the pane and the content policy mean the origin that they came from. `env`: its manifest alone, so that nobody gives
 * people the one of the other; both where it is left out.
 */
export async function buildDeployment(origin: string, folder: string, env?: EnvironmentName): Promise<void> {
  await mkdir(folder, { recursive: true });
  await buildAddin(join(folder, 'addin'));
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
  // After the build, which writes the metadata for this machine.
  const files = deploymentFiles(origin, version, functionsMetadata(origin));
  for (const [place, text] of Object.entries(files)) {
    const file = join(folder, place);
    const isOthers = env !== undefined && place.startsWith('manifest.') && !place.includes(env);
    // From an earlier build, it may be there.
    await (isOthers ? rm(file, { force: true }) : writeFile(file, text));
  }
}
