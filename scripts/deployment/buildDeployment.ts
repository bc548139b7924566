import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { functionsMetadata } from '../../addin/functions/functionsMetadata.ts';
import { buildAddin } from '../../local/build.ts';
import { inProject } from '../../local/project.ts';
import { deploymentFiles } from '../../manifest/deployment.ts';

/**
 * Builds the add-in for an origin into `folder`: addin/ with its files, and the manifests beside it. Nothing else names an
 * address: the pane and the content policy mean the origin that they came from.
 */
export async function buildDeployment(origin: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await buildAddin(join(folder, 'addin'));
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
  // After the build, which writes the metadata for this machine.
  const files = deploymentFiles(origin, version, functionsMetadata(origin));
  for (const [place, text] of Object.entries(files)) await writeFile(join(folder, place), text);
}
