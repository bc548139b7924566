import { readFile, writeFile } from 'node:fs/promises';
import { buildAddin } from '../local/build.ts';
import { inProject } from '../local/project.ts';
import { deploymentFiles, deploymentOrigin } from '../manifest/deployment.ts';
import { LOCAL } from '../manifest/environment.ts';
import { manifestXml } from '../manifest/manifestXml.ts';

// npm run manifest: writes manifest.xml for this machine.
// npm run manifest -- https://outturn.example.gov.uk: builds what is deployed there, with its manifests: dist/.
const [address] = process.argv.slice(2);

if (address === undefined) {
  await writeFile(inProject('manifest.xml'), manifestXml(LOCAL));
  console.log('Written for this machine: manifest.xml.');
} else await makeDeployment(address);

async function makeDeployment(asked: string): Promise<void> {
  const origin = deploymentOrigin(asked);
  if (origin === null) {
    console.error(
      `"${asked}" is not where an add-in can be served from: give an https address, such as https://outturn.example.gov.uk.`,
    );
    process.exitCode = 2;
    return;
  }
  await buildAddin();
  // After the build, which puts the metadata for this machine in its place.
  const files = deploymentFiles(origin, await readFile(inProject('addin/functions/functions.json'), 'utf8'));
  for (const [place, text] of Object.entries(files)) await writeFile(inProject(`dist/${place}`), text);
  console.log(
    [
      `Built for ${origin}: dist/addin, dist/manifest.production.xml, dist/manifest.test.xml.`,
      'Deploy with: npx wrangler deploy',
    ].join('\n'),
  );
}
