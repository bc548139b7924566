import '../local/quiet.ts';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { command } from './commandRefusal.ts';
import { askSecrets, terminalQuestions } from './deployment/askSettings.ts';
import { readSecrets, secretsFile } from './deployment/secrets.ts';
import { environmentNamed, readDeployment, settingsFile } from './deployment/settings.ts';
import { SETTINGS_OPTIONS } from './deployment/settingsOptions.ts';
import { typedPath } from './record/fileLines.ts';

// `npm run serve -- --env test|production [--settings FOLDER]` runs the record and the add-in on this machine, on plain
// workerd, with all data in one folder. It asks for the add-in's secret once, and makes the keys.
await command(async () => {
  const { values } = parseArgs({ options: SETTINGS_OPTIONS });
  const env = environmentNamed(values.env);
  const folder = typedPath(values.settings);
  const settings = await readDeployment(folder, env);
  const secretFile = secretsFile(folder, env);
  if (!existsSync(secretFile)) {
    const questions = terminalQuestions();
    await askSecrets(folder, env, questions.ask, secretFile).finally(questions.close);
  }
  const secrets = await readSecrets(folder, env);
  // Loaded once the settings are right: the runtime's libraries take a second or two.
  const { serveDeployment } = await import('./deployment/serveDeployment.ts');
  return serveDeployment({ settings, secrets, file: settingsFile(folder, env) });
});
