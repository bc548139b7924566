import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newSigningKey } from '../../../worker/upkeep/checkpointSignature.ts';

/** The settings of a deployment that is not there. */
export const MADE_UP_SETTINGS = {
  origin: 'https://outturn.example.gov.uk',
  tenant: '11111111-1111-4111-8111-111111111111',
  apiClientId: '22222222-2222-4222-8222-222222222222',
  addinClientId: '33333333-3333-4333-8333-333333333333',
  operatorClientId: '44444444-4444-4444-8444-444444444444',
  jurisdiction: 'eu',
  checkpointBucket: 'outturn-checkpoints',
  backupBucket: 'outturn-backups',
} as const;

export const SECRETS = {
  PAGES_CLIENT_SECRET: 'a-secret-that-entra-made',
  PAGES_KEY: 'ab'.repeat(32),
  CHECKPOINT_KEY: await newSigningKey(),
};

export const newSettingsFolder = (): string => mkdtempSync(join(tmpdir(), 'outturn-settings-'));

/** A folder with the files of an environment; those that are null are not there. */
export function settingsFolder(
  settings: unknown,
  secrets: unknown = SECRETS,
  env: 'test' | 'production' = 'production',
): string {
  const folder = newSettingsFolder();
  const write = (name: string, value: unknown): void => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (value !== null) writeFileSync(join(folder, name), text);
  };
  write(`${env}.json`, settings);
  write(`${env}.secrets.json`, secrets);
  return folder;
}

/** Runs a command of package.json as a process of its own. */
export function runCommand(
  name: 'deploy' | 'serve' | 'council' | 'backup' | 'restore',
  words: readonly string[],
  more: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): SpawnSyncReturns<string> {
  const command = fileURLToPath(new URL(`../../../scripts/${name}.ts`, import.meta.url));
  return spawnSync(process.execPath, [command, ...words], {
    encoding: 'utf8',
    input: more.input ?? '',
    env: { ...process.env, ...more.env },
  });
}
