import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fill } from '../../shared/words/fill.ts';
import { newSigningKey, signingKey } from '../../worker/upkeep/checkpointSignature.ts';
import { Refusal } from '../commandRefusal.ts';
import { type EnvironmentName, parsedFile } from './settings.ts';
import { deploymentRefusals, settingRefusals } from './words.ts';

/** `.deployment/NAME.secrets.json`, readable by its owner alone. The operator's secret is never in a file. */
export const DeploymentSecrets = z.strictObject({
  /** The secret of the add-in's application, for the pages. */
  PAGES_CLIENT_SECRET: z.string().trim().min(16, settingRefusals.shortSecret),
  PAGES_KEY: z.string().regex(/^[0-9a-f]{64}$/, settingRefusals.notAPagesKey),
  /** Signs checkpoints. Optional in a test deployment. */
  CHECKPOINT_KEY: z
    .string()
    .refine(async text => (await signingKey(text)) !== null, settingRefusals.notACheckpointKey)
    .optional(),
});
export type DeploymentSecrets = z.infer<typeof DeploymentSecrets>;

export const secretsFile = (folder: string, env: EnvironmentName): string =>
  join(folder, `${env}.secrets.json`);

export async function readSecrets(folder: string, env: EnvironmentName): Promise<DeploymentSecrets> {
  const file = secretsFile(folder, env);
  if (!existsSync(file)) throw new Refusal(fill(deploymentRefusals.noSecrets, { file }));
  const secrets = await parsedFile(file, DeploymentSecrets, await readFile(file, 'utf8'));
  if (env === 'production' && secrets.CHECKPOINT_KEY === undefined) {
    throw new Refusal(fill(deploymentRefusals.noCheckpointKey, { file }));
  }
  return secrets;
}

/** Both keys are made here; Entra makes the client's secret. */
export const newSecrets = async (clientSecret: string): Promise<DeploymentSecrets> => ({
  PAGES_CLIENT_SECRET: clientSecret,
  PAGES_KEY: randomBytes(32).toString('hex'),
  CHECKPOINT_KEY: await newSigningKey(),
});

export const writeSecrets = (
  folder: string,
  env: EnvironmentName,
  secrets: DeploymentSecrets,
): Promise<void> =>
  writeFile(secretsFile(folder, env), `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });

/** By the names that the record knows them by; those that are not set are left out. */
export const secretVars = ({
  CHECKPOINT_KEY,
  ...needed
}: DeploymentSecrets): Readonly<Record<string, string>> => ({
  ...needed,
  ...(CHECKPOINT_KEY !== undefined && { CHECKPOINT_KEY }),
});
