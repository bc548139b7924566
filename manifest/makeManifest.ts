import { mkdir, writeFile } from 'node:fs/promises';
import { LOCAL, production, trial } from './environment.ts';
import { manifestXml } from './manifestXml.ts';

// npm run manifest: writes manifest.xml for this machine.
// npm run manifest -- https://outturn.example.gov.uk: writes dist/manifest.production.xml and dist/manifest.test.xml.
const [origin] = process.argv.slice(2);

if (origin === undefined) {
  await writeFile('manifest.xml', manifestXml(LOCAL));
} else if (
  URL.canParse(origin) &&
  new URL(origin).protocol === 'https:' &&
  new URL(origin).hostname !== 'localhost'
) {
  await mkdir('dist', { recursive: true });
  await writeFile('dist/manifest.production.xml', manifestXml(production(new URL(origin).origin)));
  await writeFile('dist/manifest.test.xml', manifestXml(trial(new URL(origin).origin)));
} else {
  console.error(
    `"${origin}" is not where an add-in can be served from: give an https address, such as https://outturn.example.gov.uk.`,
  );
  process.exitCode = 2;
}
