import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fill } from '../../shared/words/fill.ts';
import { Refusal } from '../commandRefusal.ts';
import { type DeploymentSettings, type EnvironmentName, parsedFile } from './settings.ts';
import { deployRefusals } from './words.ts';

/** What the last deployment from here was, in `.deployment/NAME.deployed.json`. */
const Deployed = z.looseObject({ jurisdiction: z.string() });

const deployedFile = (folder: string, env: EnvironmentName): string => join(folder, `${env}.deployed.json`);

/** A jurisdiction is part of the address of each council's object: in another one there would be none. */
export async function refuseOtherJurisdiction(
  folder: string,
  env: EnvironmentName,
  { jurisdiction: now }: DeploymentSettings,
): Promise<void> {
  const file = deployedFile(folder, env);
  if (!existsSync(file)) return;
  const { jurisdiction: before } = await parsedFile(file, Deployed, await readFile(file, 'utf8'));
  if (before !== now) throw new Refusal(fill(deployRefusals.otherJurisdiction, { before, now }));
}

export const noteDeployed = (
  folder: string,
  env: EnvironmentName,
  { jurisdiction, origin }: DeploymentSettings,
): Promise<void> =>
  writeFile(
    deployedFile(folder, env),
    `${JSON.stringify({ jurisdiction, origin, at: new Date().toISOString() }, null, 2)}\n`,
  );
