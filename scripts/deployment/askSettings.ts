import { mkdir, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { fill } from '../../shared/words/fill.ts';
import { Refusal } from '../commandRefusal.ts';
import { DeploymentSecrets, newSecrets, writeSecrets } from './secrets.ts';
import { DeploymentSettings, type EnvironmentName, settingsFile } from './settings.ts';
import { deploymentRefusals, settingLabels, settingSentences } from './words.ts';

const ASKED = [
  'origin',
  'tenant',
  'apiClientId',
  'addinClientId',
  'operatorClientId',
  'account',
  'jurisdiction',
  'checkpointBucket',
  'backupBucket',
] as const satisfies readonly (keyof DeploymentSettings)[];

/** Asks for a line; null once there is nobody to answer. */
export type AskLine = (question: string) => Promise<string | null>;

/** Asks at the terminal. Lines that are piped in are taken too. */
export function terminalQuestions(): { readonly ask: AskLine; readonly close: () => void } {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  return {
    async ask(question) {
      process.stdout.write(`${question} `);
      const { value, done } = await lines.next();
      return done ? null : String(value);
    },
    close: () => terminal.close(),
  };
}

/** Asks for each setting until it is right, and writes the file once all are. */
export async function askSettings(folder: string, env: EnvironmentName, ask: AskLine): Promise<void> {
  const file = settingsFile(folder, env);
  console.log(fill(settingSentences.asking, { file }));
  const settings: Record<string, unknown> = {};
  for (const name of ASKED) {
    const answer = await askUntilRight(settingLabels[name], DeploymentSettings.shape[name], ask, file);
    if (answer !== undefined) settings[name] = answer;
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
  console.log(fill(settingSentences.written, { file }));
}

/** Asks for the secret that Entra made, and makes the keys. */
export async function askSecrets(
  folder: string,
  env: EnvironmentName,
  ask: AskLine,
  file: string,
): Promise<void> {
  const schema = DeploymentSecrets.shape.PAGES_CLIENT_SECRET;
  const secret = await askUntilRight(settingLabels.PAGES_CLIENT_SECRET, schema, ask, file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeSecrets(folder, env, await newSecrets(secret));
  console.log(fill(settingSentences.secretsWritten, { file }));
}

/** Enter alone leaves out what may be left out. */
async function askUntilRight<Schema extends z.ZodType>(
  question: string,
  schema: Schema,
  ask: AskLine,
  file: string,
): Promise<z.infer<Schema>> {
  for (;;) {
    const answer = await ask(question);
    if (answer === null) throw new Refusal(fill(deploymentRefusals.unanswered, { file }));
    const parsed = schema.safeParse(answer.trim() === '' ? undefined : answer);
    if (parsed.success) return parsed.data;
    console.log(answer.trim() === '' ? settingSentences.needed : parsed.error.issues[0]?.message);
  }
}
