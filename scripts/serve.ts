import '../local/quiet.ts';
import { parseArgs } from 'node:util';
import { command } from './commandRefusal.ts';
import { readSecrets } from './deployment/secrets.ts';
import { environmentNamed, readDeployment, settingsFile } from './deployment/settings.ts';
import { SETTINGS_OPTIONS } from './deployment/settingsOptions.ts';
import { typedPath } from './record/fileLines.ts';

// `npm run serve -- --env test|production [--settings FOLDER]` runs the record and the add-in on this machine, on plain
// workerd, with all data in one folder.
await command(async () => {
  const { values } = parseArgs({ options: SETTINGS_OPTIONS });
  const env = environmentNamed(values.env);
  const folder = typedPath(values.settings);
  const settings = await readDeployment(folder, env);
  const secrets = await readSecrets(folder, env);
  // Loaded once the settings are right: the runtime's libraries take a second or two.
  const { serveDeployment } = await import('./deployment/serveDeployment.ts');
  return serveDeployment({ settings, secrets, file: settingsFile(folder, env) });
});
