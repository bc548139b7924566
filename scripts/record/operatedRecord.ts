import '../../local/quiet.ts';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import * as oauth from 'oauth4webapi';
import { z } from 'zod';
import { createLocalIssuer } from '../../local/issuer.ts';
import { inProject } from '../../local/project.ts';
import { startRecordWorker } from '../../local/recordWorker.ts';
import type { Problem } from '../../shared/record/contract/problem.ts';
import { fill } from '../../shared/words/fill.ts';
import { Refusal } from '../commandRefusal.ts';
import { typedPath } from './fileLines.ts';
import { recordCommandRefusals } from './words.ts';

/** A record as its operator reaches it: over its own interface, with a token of the operator's app. */
export interface OperatedRecord {
  /** Sends JSON, or nothing where `body` is undefined. A problem becomes a refusal with its sentence. */
  ask(method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown): Promise<Response>;
}

/** Which record a command means: a deployment by its name, or the local one in a folder. */
export const RECORD_OPTIONS = {
  env: { type: 'string' },
  state: { type: 'string', default: inProject('.wrangler/state') },
} as const;

interface Meant {
  readonly env?: string | undefined;
  readonly state: string;
}

/** Of a deployment, in the untracked file `.deployment/<name>.json`. */
const Deployment = z.object({
  origin: z.url({ protocol: /^https$/ }),
  tenant: z.string(),
  apiClientId: z.string(),
  operatorClientId: z.string(),
});

/** The operator's secret is never in a file of the project. */
const SECRET = 'OUTTURN_OPERATOR_SECRET';

export function withOperatedRecord<T>(
  { env, state }: Meant,
  work: (record: OperatedRecord) => Promise<T>,
): Promise<T> {
  return env === undefined ? withLocalRecord(typedPath(state), work) : withDeployedRecord(env, work);
}

async function withLocalRecord<T>(state: string, work: (record: OperatedRecord) => Promise<T>): Promise<T> {
  const origin = 'http://localhost';
  const issuer = await createLocalIssuer({ origin });
  // The Worker serves the add-in's files too, which a command does not need.
  if (!existsSync(inProject('dist/addin'))) await mkdir(inProject('dist/addin'), { recursive: true });
  const worker = await startRecordWorker(state, issuer.configurationVars);
  try {
    const send = (request: Request) => worker.fetch(request);
    return await work(operatedRecord(origin, await issuer.mintOperator(), send));
  } finally {
    await worker.dispose();
  }
}

async function withDeployedRecord<T>(env: string, work: (record: OperatedRecord) => Promise<T>): Promise<T> {
  const file = inProject(`.deployment/${env}.json`);
  if (!existsSync(file)) throw new Refusal(fill(recordCommandRefusals.noDeployment, { env }));
  const deployment = Deployment.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!deployment.success) throw new Refusal(fill(recordCommandRefusals.deploymentUnreadable, { env }));
  const { origin } = deployment.data;
  return work(operatedRecord(origin, await operatorToken(deployment.data), request => fetch(request)));
}

/** By the app's client credentials (RFC 6749, 4.4). */
async function operatorToken({
  tenant,
  apiClientId,
  operatorClientId,
}: z.infer<typeof Deployment>): Promise<string> {
  const secret = process.env[SECRET];
  if (!secret) throw new Refusal(fill(recordCommandRefusals.noSecret, { name: SECRET }));
  const authority = `https://login.microsoftonline.com/${tenant}`;
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
