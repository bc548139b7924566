import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { addLocalCouncil } from '../../local/addLocalCouncil.ts';
import { buildServedRecord } from '../../local/build.ts';
import { createLocalIssuer } from '../../local/issuer.ts';
import { LOCAL_COUNCIL } from '../../local/localCouncil.ts';
import { inProject } from '../../local/project.ts';
import { buildDeployment } from '../../scripts/deployment/buildDeployment.ts';
import type { ServedCertificate } from '../../scripts/deployment/servedCertificate.ts';
import { isRuntime } from '../../serve/runtimeProcess.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { reportNamedIn } from '../../shared/record/contract/reportNames.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import type { Role } from '../../shared/record/contract/signIn.ts';
import { sha256 } from '../../web/sha256.ts';
import { newSigningKey } from '../../worker/upkeep/checkpointSignature.ts';

/** A self-hosted record on this machine, as `npm run serve` runs it, that can be killed and restarted. */
export interface ServedRecord {
  readonly folder: string;
  readonly origin: string;
  readonly checkpointKey: string;
  /** The process id of workerd. */
  readonly pid: () => number;
  start(): Promise<void>;
  /** SIGKILL to all of it, or to the command alone, which leaves workerd behind. */
  kill(what?: 'all' | 'command'): Promise<void>;
  /** A second start on the same folder; what it wrote to its error output. */
  startAnother(): Promise<string>;
  /** Sends as a person with these roles; as nobody where it is null. Objects are sent as JSON. */
  send(method: string, path: string, sending?: Sending): Promise<Response>;
  operate(method: string, path: string, body?: unknown): Promise<Response>;
  operatorToken(): Promise<string>;
  /** Removes every database while nothing runs, and leaves the bucket: a lost disk. */
  loseDatabases(): Promise<void>;
  /** Sends a quarter as the add-in does. */
  post(path: string, quarter: SignedQuarter, as?: Role): Promise<Response>;
  signOff(quarter: SignedQuarter): Promise<Response>;
  textAt(path: string, as?: Role): Promise<string>;
  end(): Promise<void>;
}

export interface Sending {
  readonly as?: Role | null;
  readonly oid?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const HOLDS = 'https://outturn.example.gov.uk';

export async function servedRecord(certificate: ServedCertificate | null = null): Promise<ServedRecord> {
  const place = await mkdtemp(join(tmpdir(), 'outturn-served-'));
  const [folder, built] = [join(place, 'data'), join(place, 'built')];
  await buildDeployment(HOLDS, built);
  await buildServedRecord(join(built, 'record'));
  const issuer = await createLocalIssuer({ origin: 'http://localhost' });
  const checkpointKey = await newSigningKey();
  const PAGES_KEY = randomBytes(32).toString('hex');
  const vars = { ...issuer.configurationVars, PAGES_KEY, CHECKPOINT_KEY: checkpointKey };
  const port = await freePort();
  const origin = `${certificate ? 'https' : 'http'}://localhost:${port}`;
  let running: { readonly child: ChildProcess; readonly pid: number } | null = null;
  const left: number[] = [];

  const spawnIt = (onPort = port): ChildProcess =>
    spawn(process.execPath, [inProject('tests/reliability/servedProcess.ts')], {
      cwd: inProject('.'),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, SERVED: JSON.stringify({ folder, built, port: onPort, vars, certificate }) },
    });

  const record: ServedRecord = {
    folder,
    origin,
    checkpointKey,
    pid: () => running?.pid ?? 0,
    async start() {
      const child = spawnIt();
      running = { child, pid: await printedPid(child) };
      await addLocalCouncil({ origin, fetch, issuer });
    },
    async kill(what = 'all') {
      const { child, pid } = running ?? {};
      running = null;
      if (child?.pid === undefined || pid === undefined) return;
      const gone = once(child, 'exit');
      process.kill(what === 'all' ? -child.pid : child.pid, 'SIGKILL');
      await gone;
      if (what === 'command') left.push(pid);
      else while (isRuntime(pid)) await setTimeout(20);
    },
    async startAnother() {
      const child = spawnIt(await freePort());
      let said = '';
      child.stderr?.on('data', chunk => {
        said += String(chunk);
      });
      child.stdout?.resume();
      await once(child, 'exit');
      return said;
    },
    async send(method, path, { as = 'approver', oid = `oid-${as}`, body, headers = {} } = {}) {
      const token =
        as === null
          ? null
          : await issuer.mint({ oid, name: `The ${as}`, roles: [as], may: '', council: LOCAL_COUNCIL });
      return fetch(`${origin}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...(token !== null && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    },
    async operate(method, path, body) {
      const authorization = `Bearer ${await issuer.mintOperator()}`;
      return record.send(method, path, { as: null, body, headers: { authorization } });
    },
    operatorToken: () => issuer.mintOperator(),
    loseDatabases: () => rm(join(folder, 'objects'), { recursive: true }),
    post: async (path, quarter, as = 'approver') =>
      record.send('POST', path, {
        as,
        body: quarter,
        headers: { 'idempotency-key': await sha256(canonicalText(quarter)), 'if-none-match': '*' },
      }),
    signOff: quarter =>
      record.post(addresses.revisions(SERVED_COUNCIL, reportNamedIn(quarter), slugOf(quarter)), quarter),
    textAt: async (path, as = 'administrator') => (await record.send('GET', path, { as })).text(),
    async end() {
      await record.kill();
      for (const pid of left) process.kill(pid, 'SIGKILL');
      await rm(place, { recursive: true, force: true });
    },
  };
  return record;
}

export const SERVED_COUNCIL = LOCAL_COUNCIL.code;

export const slugOf = ({ period }: SignedQuarter): string => period.replace('/', '-').replace(' ', '-');

/** "412 stale": a problem's status and the last part of its type. */
export const problemIn = async (response: Response): Promise<string> =>
  `${response.status} ${((await response.json()) as { type: string }).type.split('/').at(-1)}`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function printedPid(child: ChildProcess): Promise<number> {
  let said = '';
  child.stderr?.on('data', chunk => {
    said += String(chunk);
  });
  for await (const line of createInterface(child.stdout as Readable)) {
    const pid = /^\{"origin":"[^"]+","pid":(\d+)\}$/.exec(line)?.[1];
    if (pid === undefined) continue;
    child.stdout?.resume();
    return Number(pid);
  }
  throw new Error(`The record did not start. ${said}`);
}
