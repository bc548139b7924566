import '../../local/quiet.ts';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import * as oauth from 'oauth4webapi';
import { createLocalIssuer, type LocalIssuer } from '../../local/issuer.ts';
import { inProject } from '../../local/project.ts';
import { type RecordWorker, startRecordWorker } from '../../local/recordWorker.ts';
import type { Problem } from '../../shared/record/contract/problem.ts';
import { fill } from '../../shared/words/fill.ts';
import { Refusal } from '../commandRefusal.ts';
import {
  type DeploymentSettings,
  type EnvironmentName,
  environmentNamed,
  readDeployment,
} from '../deployment/settings.ts';
import { SETTINGS_OPTIONS } from '../deployment/settingsOptions.ts';
import { typedPath } from './fileLines.ts';
import { recordCommandRefusals } from './words.ts';

/** A record as its operator reaches it: over its own interface, with a token of the operator's app. */
export interface OperatedRecord {
  /** Sends JSON, or nothing where `body` is undefined. A problem becomes a refusal with its sentence. */
  ask(method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown): Promise<Response>;
}

/** Which record a command means: a deployment by its name, or the local one in a folder. */
export const RECORD_OPTIONS = {
  ...SETTINGS_OPTIONS,
  state: { type: 'string', default: inProject('.wrangler/state') },
} as const;

export interface MeantRecord {
  readonly env?: string | undefined;
  /** The folder of the deployments' settings. */
  readonly settings: string;
  readonly state: string;
}

const AUTHORITY = 'https://login.microsoftonline.com';

/** The operator's secret is never in a file of the project. */
const SECRET = 'OUTTURN_OPERATOR_SECRET';

export function withOperatedRecord<T>(
  { env, settings, state }: MeantRecord,
  work: (record: OperatedRecord) => Promise<T>,
): Promise<T> {
  return env === undefined
    ? withLocalRecord(typedPath(state), work)
    : withDeployedRecord(environmentNamed(env), typedPath(settings), work);
}

const withLocalRecord = <T>(state: string, work: (record: OperatedRecord) => Promise<T>): Promise<T> =>
  withLocalWorker(state, async (worker, issuer) => {
    const send = (request: Request) => worker.fetch(request);
    return work(operatedRecord(LOCAL_ORIGIN, await issuer.mintOperator(), send));
  });

const LOCAL_ORIGIN = 'http://localhost';

/** The local record in a folder, while `work` lasts, with the issuer that it trusts. */
export async function withLocalWorker<T>(
  state: string,
  work: (worker: RecordWorker, issuer: LocalIssuer) => Promise<T>,
): Promise<T> {
  const issuer = await createLocalIssuer({ origin: LOCAL_ORIGIN });
  // The Worker serves the add-in's files too, which a command does not need.
  if (!existsSync(inProject('dist/addin'))) await mkdir(inProject('dist/addin'), { recursive: true });
  const worker = await startRecordWorker(state, issuer.configurationVars);
  try {
    return await work(worker, issuer);
  } finally {
    await worker.dispose();
  }
}

async function withDeployedRecord<T>(
  env: EnvironmentName,
  folder: string,
  work: (record: OperatedRecord) => Promise<T>,
): Promise<T> {
  const settings = await readDeployment(folder, env);
  const token = await reached(AUTHORITY, operatorToken(settings));
  return work(operatedRecord(settings.origin, token, request => reached(settings.origin, fetch(request))));
}

/** A host that does not answer is a sentence, and not a stack of calls. */
export async function reached<T>(origin: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const { code } = Object(error.cause) as { readonly code?: string };
    throw new Refusal(fill(recordCommandRefusals.unreachable, { origin, why: code ?? error.message }));
  }
}

/** By the app's client credentials (RFC 6749, 4.4). */
async function operatorToken({ tenant, apiClientId, operatorClientId }: DeploymentSettings): Promise<string> {
  const secret = process.env[SECRET];
  if (!secret) throw new Refusal(fill(recordCommandRefusals.noSecret, { name: SECRET }));
  const authority = `${AUTHORITY}/${tenant}`;
  const server = { issuer: `${authority}/v2.0`, token_endpoint: `${authority}/oauth2/v2.0/token` };
  const client = { client_id: operatorClientId };
  const response = await oauth.clientCredentialsGrantRequest(
    server,
    client,
    oauth.ClientSecretPost(secret),
    new URLSearchParams({ scope: `api://${apiClientId}/.default` }),
  );
  try {
    return (await oauth.processClientCredentialsResponse(server, client, response)).access_token;
  } catch {
    // The reply is not repeated: it may quote the secret.
    throw new Refusal(recordCommandRefusals.notSignedIn);
  }
}

function operatedRecord(
  origin: string,
  token: string,
  send: (request: Request) => Promise<Response>,
): OperatedRecord {
  return {
    async ask(method, path, body) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
      const response = await send(new Request(`${origin}${path}`, init));
      if (response.ok) return response;
      const { detail } = (await response.json()) as Problem;
      throw new Refusal(detail);
    },
  };
}
