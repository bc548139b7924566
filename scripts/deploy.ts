import '../local/quiet.ts';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inProject } from '../local/project.ts';
import { command } from './commandRefusal.ts';
import { askSecrets, askSettings, terminalQuestions } from './deployment/askSettings.ts';
import { refuseUndeployable } from './deployment/deployable.ts';
import { noteDeployed, refuseOtherJurisdiction } from './deployment/deployedBefore.ts';
import { readSecrets, secretsFile } from './deployment/secrets.ts';
import { environmentNamed, readDeployment, settingsFile } from './deployment/settings.ts';
import { SETTINGS_OPTIONS } from './deployment/settingsOptions.ts';
import { typedPath } from './record/fileLines.ts';

// `npm run deploy -- --env test|production [--dry-run] [--settings FOLDER]` deploys the record and the add-in to Cloudflare.
// It asks for settings that are not there yet. `--dry-run` does everything that needs no account, and prints the rest.
await command(async () => {
  const { values } = parseArgs({
    options: { ...SETTINGS_OPTIONS, 'dry-run': { type: 'boolean', default: false } },
  });
  const env = environmentNamed(values.env);
  const folder = typedPath(values.settings);
  const [file, secretFile] = [settingsFile(folder, env), secretsFile(folder, env)];
  const questions = terminalQuestions();
  try {
    if (!existsSync(file)) await askSettings(folder, env, questions.ask);
    // Checked before the next question: an address that cannot be deployed has to be corrected first.
    const settings = await readDeployment(folder, env);
    refuseUndeployable(settings, env);
    await refuseOtherJurisdiction(folder, env, settings);
    if (!existsSync(secretFile)) await askSecrets(folder, env, questions.ask, secretFile);
    questions.close();
    const secrets = await readSecrets(folder, env);
    // Loaded once the settings are right: wrangler takes a second or two.
    const { deployEnvironment } = await import('./deployment/deployEnvironment.ts');
    const { buildDeployment } = await import('./deployment/buildDeployment.ts');
    const { sourceConfig } = await import('./deployment/sourceConfig.ts');
    const { runWrangler } = await import('./deployment/wrangler.ts');
    const deployment = {
      ...{ env, settings, secrets },
      source: await sourceConfig(),
      main: inProject('worker/index.ts'),
      built: inProject(`dist/${env}`),
      build: buildDeployment,
      wrangler: runWrangler,
      ask: (address: string) => fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(20_000) }),
      pause: (milliseconds: number) => new Promise<void>(done => setTimeout(done, milliseconds)),
      note: () => noteDeployed(folder, env, settings),
      print: (line: string) => console.log(line),
    };
    return await deployEnvironment(deployment, values['dry-run']);
  } finally {
    questions.close();
  }
});
