import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fill } from '../../shared/words/fill.ts';
import { TENANT_ID } from '../../worker/config.ts';
import { Refusal } from '../commandRefusal.ts';
import { deploymentRefusals, settingRefusals } from './words.ts';

/** A council tries the test copy before it gives production to everybody. */
const ENVIRONMENTS = ['test', 'production'] as const;
export type EnvironmentName = (typeof ENVIRONMENTS)[number];

// Entra writes ids in lower case in a token, and in either case elsewhere.
const entraId = z.string().trim().toLowerCase().regex(TENANT_ID, settingRefusals.notAnId);

/** The address and nothing else: no path, no port of http, no pattern, no name and password. */
const origin = z.string().trim().refine(isOrigin, settingRefusals.notAnOrigin);

/** R2's rule for the names of buckets (Cloudflare, R2, "Create new buckets"). */
const bucket = z
  .string()
  .trim()
  .regex(/^[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9]$/, settingRefusals.notABucket);

/** Where the record runs on one's own machine. */
export const ServeSettings = z.strictObject({
  data: z.string().trim().min(1, settingRefusals.noFolder),
  port: z.coerce
    .number(settingRefusals.notAPort)
    .int(settingRefusals.notAPort)
    .min(1, settingRefusals.notAPort)
    .max(65_535, settingRefusals.notAPort),
  /** PEM files; without them http, on this machine alone, for a proxy in front. */
  certificate: z.string().trim().optional(),
  key: z.string().trim().optional(),
});
export type ServeSettings = z.infer<typeof ServeSettings>;

/** `.deployment/NAME.json`: what one deployment is. No secret is in it, and it is not tracked. */
export const DeploymentSettings = z.strictObject({
  origin,
  /** The Entra tenant of the operator's app: the one that runs the deployment, and no council's. */
  tenant: entraId,
  apiClientId: entraId,
  addinClientId: entraId,
  operatorClientId: entraId,
  /** The Cloudflare account, where a login has several. */
  account: z
    .string()
    .trim()
    .regex(/^[0-9a-f]{32}$/, settingRefusals.notAnAccount)
    .optional(),
  /** Where Cloudflare keeps the councils' records; it cannot be changed later. */
  jurisdiction: z.enum(['eu', 'none'], settingRefusals.notAJurisdiction).default('none'),
  /** R2 buckets: for checkpoints, which have no names in them, and for each night's part of the exports, which have. */
  checkpointBucket: bucket.optional(),
  backupBucket: bucket.optional(),
  /** The public keys of checkpoints from before the key was changed. */
  checkpointFormerKeys: z.array(z.looseObject({ kty: z.string() })).optional(),
  serve: ServeSettings.optional(),
});
export type DeploymentSettings = z.infer<typeof DeploymentSettings>;

function isOrigin(text: string): boolean {
  if (!URL.canParse(text) || text.includes('*')) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && url.origin === text;
}

export const settingsFile = (folder: string, env: EnvironmentName): string => join(folder, `${env}.json`);

/** The environment that was typed after `--env`. */
export function environmentNamed(env: string | undefined): EnvironmentName {
  const known = ENVIRONMENTS.find(name => name === env);
  if (!known) throw new Refusal(fill(deploymentRefusals.noSuchEnvironment, { env: env ?? '' }));
  return known;
}

/** The settings of an environment. What is wrong in the file is refused, all of it at once. */
export async function readDeployment(folder: string, env: EnvironmentName): Promise<DeploymentSettings> {
  const file = settingsFile(folder, env);
  if (!existsSync(file)) throw new Refusal(fill(deploymentRefusals.noSettings, { file, env }));
  const settings = await parsedFile(file, DeploymentSettings, await readFile(file, 'utf8'));
  const { apiClientId, addinClientId, operatorClientId } = settings;
  if (new Set([apiClientId, addinClientId, operatorClientId]).size < 3) {
    throw new Refusal(fill(deploymentRefusals.sameId, { file }));
  }
  return settings;
}

/** What a file of the deployment holds. */
export async function parsedFile<Shape extends z.ZodType>(
  file: string,
  schema: Shape,
  text: string,
): Promise<z.infer<Shape>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(fill(deploymentRefusals.notJson, { file }));
  }
  const parsed = await schema.safeParseAsync(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(issue => `  ${faultText(issue)}`);
  throw new Refusal([fill(deploymentRefusals.wrongSettings, { file }), ...faults].join('\n'));
}

/** The value itself is not repeated: it may be a secret. */
function faultText({ code, path, message, ...issue }: z.core.$ZodIssue): string {
  if (code === 'unrecognized_keys' && 'keys' in issue) {
    return fill(settingRefusals.unknown, { names: (issue.keys as string[]).join(', ') });
  }
  const name = path.join('.');
  const isMissing = code === 'invalid_type' && /received undefined/.test(message);
  return `${name}: ${isMissing ? settingRefusals.missing : message}`;
}
