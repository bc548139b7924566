import '../../local/quiet.ts';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addLocalCouncil } from '../../local/addLocalCouncil.ts';
import { createLocalIssuer } from '../../local/issuer.ts';
import { LOCAL_OFFICERS } from '../../local/localCouncil.ts';
import { inProject } from '../../local/project.ts';
import { startRecordWorker } from '../../local/recordWorker.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { reportNamedIn } from '../../shared/record/contract/reportNames.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';

/** What one request cost the council's object. */
export interface Costs {
  readonly calls: number;
  readonly read: number;
  readonly written: number;
}

export interface ReadAnswer {
  readonly body: Uint8Array;
  readonly costs: Costs;
}

/** The record as it is deployed, in its own workerd with an empty database, whose costs can be read. */
export interface MeasuredRecord {
  readonly origin: string;
  /** The token of an officer who signs off. */
  readonly token: string;
  /** Sends any request. */
  fetch(request: Request): Promise<Response>;
  /** Sends a sign-off as the add-in does. Rejects where it is refused. */
  signOff(quarter: SignedQuarter): Promise<Costs>;
  /** The status too, where a refusal is part of the measure. */
  send(request: SignedQuarter): Promise<{ readonly status: number; readonly costs: Costs }>;
  /** Reads an address as the pane does. Rejects where it is refused. */
  read(address: string): Promise<ReadAnswer>;
  /** One person submits a quarter and another approves it. The costs of both. Rejects where it is refused. */
  submitAndApprove(quarter: SignedQuarter): Promise<Costs>;
  /** One and the same person submits a quarter. The status too, where a refusal is part of the measure. */
  submit(quarter: SignedQuarter): Promise<{ readonly status: number; readonly costs: Costs }>;
  /** Adds another council, whose approver then signs off as the local one does. Resolves with how they send a sign-off. */
  addCouncil(code: string, tid: string): Promise<(quarter: SignedQuarter) => Promise<Costs>>;
  /** Sends JSON as the operator, and reads the reply. Rejects where it is refused. */
  operate(method: 'GET' | 'PUT' | 'POST', address: string, body?: object): Promise<unknown>;
  /** Publishes the first revision of a quarter. Rejects where it is refused. */
  publish(quarter: SignedQuarter): Promise<void>;
  /** Reads an open address as anybody does; `etag`: what they have already. */
  readOpen(address: string, etag?: string): Promise<OpenAnswer>;
  /** Calls the council's object itself. Rejects where it fails. */
  call(method: string, ...args: readonly unknown[]): Promise<unknown>;
  /** The record id of the local council. */
  readonly record: string;
}

interface OpenAnswer {
  readonly status: number;
  readonly etag: string;
  /** Of the body. */
  readonly bytes: number;
  readonly costs: Costs;
}

export async function withMeasuredRecord<T>(work: (record: MeasuredRecord) => Promise<T>): Promise<T> {
  const state = await mkdtemp(join(tmpdir(), 'outturn-costs-'));
  await mkdir(inProject('dist/addin'), { recursive: true });
  const origin = 'http://localhost';
  const issuer = await createLocalIssuer({ origin });
  const worker = await startRecordWorker(state, issuer.configurationVars, {
    entry: 'bench/record/benchWorker.ts',
    council: 'MeasuredCouncil',
  });
  try {
    const fetch = (request: Request) => worker.fetch(request);
    await addLocalCouncil({ origin, fetch, issuer });
    const operator = { authorization: `Bearer ${await issuer.mintOperator()}` };
    const known = await fetch(new Request(`${origin}${addresses.operatorCouncils}`, { headers: operator }));
    const { councils } = (await known.json()) as { councils: readonly { record: string }[] };
    return await work(await measuredRecord(origin, issuer, fetch, councils[0]?.record ?? ''));
  } finally {
    await worker.dispose();
    await rm(state, { recursive: true, force: true });
  }
}

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly costs: Costs;
}

const addressOf = (quarter: SignedQuarter) =>
  [quarter.council, reportNamedIn(quarter), quarter.period.replace('/', '-').replace(' ', '-')] as const;

const keyOf = (body: object): string => createHash('sha256').update(canonicalText(body)).digest('hex');

async function measuredRecord(
  origin: string,
  issuer: Awaited<ReturnType<typeof createLocalIssuer>>,
  fetch: (request: Request) => Promise<Response>,
  record: string,
): Promise<MeasuredRecord> {
  const approvers = LOCAL_OFFICERS.filter(({ roles }) => roles.includes('approver'));
  const [token = '', approverToken = ''] = await Promise.all(approvers.map(officer => issuer.mint(officer)));
  const post = async (path: string, body: object | null, bearer = token): Promise<Answered> => {
    const response = await fetch(
      new Request(`${origin}${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${bearer}`,
          ...(body && { 'content-type': 'application/json', 'if-none-match': '*' }),
          ...(body && { 'idempotency-key': keyOf(body) }),
        },
        body: body && JSON.stringify(body),
      }),
    );
    return { status: response.status, text: await response.text(), costs: costsOf(response) };
  };
  const accepted = async (answer: Promise<Answered>): Promise<Answered> => {
    const { status, text } = await answer;
    if (status !== 201) throw new Error(`The record refused the quarter: ${status} ${text}`);
    return answer;
  };
  const send = (quarter: SignedQuarter, bearer = token) =>
    post(addresses.revisions(...addressOf(quarter)), quarter, bearer);
  const operate = async (method: string, address: string, body?: object): Promise<unknown> => {
    const response = await fetch(
      new Request(`${origin}${address}`, {
        method,
        headers: {
          authorization: `Bearer ${await issuer.mintOperator()}`,
          'content-type': 'application/json',
        },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    );
    if (!response.ok) throw new Error(`The record refused the operator: ${await response.text()}`);
    return response.json();
  };
  return {
    origin,
    token,
    fetch,
    record,
    send: quarter => send(quarter),
    operate,
    async addCouncil(code, tid) {
      const council = { code, tid, name: 'Another council' };
      await operate('PUT', addresses.operatorCouncil(code), { name: council.name, tid });
      const [officer] = approvers;
      const theirs = officer && (await issuer.mint({ ...officer, council }));
      return async quarter => (await accepted(send({ ...quarter, council: code }, theirs))).costs;
    },
    async publish(quarter) {
      const response = await fetch(
        new Request(`${origin}${addresses.publication(...addressOf(quarter), 1)}`, {
          method: 'PUT',
          headers: { authorization: `Bearer ${token}` },
        }),
      );
      if (!response.ok) throw new Error(`The record published nothing: ${await response.text()}`);
    },
    async readOpen(address, etag) {
      const headers: Record<string, string> = etag === undefined ? {} : { 'if-none-match': etag };
      const response = await fetch(new Request(`${origin}${address}`, { headers }));
      const bytes = (await response.arrayBuffer()).byteLength;
      const { status } = response;
      return { status, bytes, etag: response.headers.get('etag') ?? '', costs: costsOf(response) };
    },
    signOff: async quarter => (await accepted(send(quarter))).costs,
    submit: quarter => post(addresses.submissions(...addressOf(quarter)), quarter),
    async submitAndApprove(quarter) {
      // Another person each time: one may submit only so many reports in a day.
      const [officer] = approvers;
      const author = officer && (await issuer.mint({ ...officer, oid: randomUUID() }));
      const submitted = await accepted(post(addresses.submissions(...addressOf(quarter)), quarter, author));
      const { id } = JSON.parse(submitted.text) as { readonly id: string };
      const approval = addresses.approval(...addressOf(quarter), id);
      const approved = await accepted(post(approval, null, approverToken));
      const both = (cost: keyof Costs) => submitted.costs[cost] + approved.costs[cost];
      return { calls: both('calls'), read: both('read'), written: both('written') };
    },
    async read(address) {
      const response = await fetch(
        new Request(`${origin}${address}`, { headers: { authorization: `Bearer ${token}` } }),
      );
      if (!response.ok) throw new Error(`The record refused to read: ${response.status}.`);
      return { body: new Uint8Array(await response.arrayBuffer()), costs: costsOf(response) };
    },
    async call(method, ...args) {
      const body = JSON.stringify({ record, args });
      const response = await fetch(new Request(`${origin}/bench/${method}`, { method: 'POST', body }));
      if (!response.ok) throw new Error(`The object did not answer ${method}: ${await response.text()}`);
      return ((await response.json()) as { result: unknown }).result;
    },
  };
}

function costsOf({ headers }: Response): Costs {
  const cost = (name: string) => Number(headers.get(`bench-${name}`));
  return { calls: cost('calls'), read: cost('read'), written: cost('written') };
}
