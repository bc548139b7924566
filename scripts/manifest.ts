import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { inProject } from '../local/project.ts';
import { deploymentOrigin } from '../manifest/deployment.ts';
import { LOCAL } from '../manifest/environment.ts';
import { manifestXml } from '../manifest/manifestXml.ts';
import { fill } from '../shared/words/fill.ts';
import { buildDeployment } from './deployment/buildDeployment.ts';
import { manifestRefusals, manifestSentences } from './words.ts';

// npm run manifest: writes manifest.xml for this machine.
// npm run manifest -- https://outturn.example.gov.uk: builds what is deployed there, with its manifests: dist/.
const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
const [address] = process.argv.slice(2);

if (address === undefined) {
  await writeFile(inProject('manifest.xml'), manifestXml(LOCAL, version));
  console.log(manifestSentences.local);
} else await makeDeployment(address);

async function makeDeployment(address: string): Promise<void> {
  const origin = deploymentOrigin(address);
  if (origin === null) {
    console.error(fill(manifestRefusals['not-an-origin'], { address }));
    process.exitCode = 2;
    return;
  }
  await buildDeployment(origin, inProject('dist'));
  console.log(fill(manifestSentences.deployment, { origin }));
}
