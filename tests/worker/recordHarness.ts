import { reset, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { inject } from 'vitest';
import { parsePeriod, periodSlug } from '../../shared/period.ts';
import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import {
  type Correction,
  type CorrectionBody,
  correctionKeyText,
} from '../../shared/record/contract/correction.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { sha256 } from '../../web/sha256.ts';
import { app } from '../../worker/app.ts';
import type { Bindings } from '../../worker/config.ts';
import type { DirectoryEntry } from '../../worker/directory/directory.ts';
import type { Provided } from '../examples/provided.ts';
import { expectDocumentedProblem } from './documentedProblem.ts';
import { OTHER_COUNCIL, tokenFor, VARS } from './tokens.ts';

export const HAVERING_COUNCIL = {
  tid: '00000000-0000-4000-8000-000000000001',
  code: 'E09000016',
  name: 'London Borough of Havering',
  record: 'havering',
};

const { COUNCILS, DIRECTORY } = env as unknown as Bindings;

export const councilObject = (record = HAVERING_COUNCIL.record) => COUNCILS.get(COUNCILS.idFromName(record));
export const directoryObject = () => DIRECTORY.get(DIRECTORY.idFromName('directory'));

/** Runs a statement in a council's database, as only a test can. */
export function runSql<Row>(sql: string, ...values: (string | number | null)[]): Promise<Row[]> {
  return runSqlOf(HAVERING_COUNCIL.record, sql, ...values);
}

export function runSqlOf<Row>(
  record: string,
  sql: string,
  ...values: (string | number | null)[]
): Promise<Row[]> {
  return runInDurableObject(
    councilObject(record),
    (_, { storage }) => storage.sql.exec(sql, ...values).toArray() as Row[],
  );
}

/** What is bound, but for the limits of requests: a test asks more in a minute than a person. */
export function bindings(): Bindings {
  const { LIMITER: _, ADDRESS_LIMITER: __, ...bound } = env as unknown as Bindings;
  return { ...bound, ...VARS };
}

/** Values from outside workerd, in files. */
export const provided = <K extends keyof Provided>(name: K): Provided[K] => inject(name);

/** A directory without a council, and no council's record. */
export const emptyRecord = reset;

/** An empty record with two councils. */
export async function freshRecord(): Promise<void> {
  await emptyRecord();
  for (const council of [HAVERING_COUNCIL, OTHER_COUNCIL]) await addCouncil(council);
}

/** Adds a council as an operator does. */
export async function addCouncil(council: DirectoryEntry): Promise<void> {
  await directoryObject().add(council, 'operator');
  await councilObject(council.record).open(council.record);
}

export async function ask(path: string, init: RequestInit = {}, vars: object = {}): Promise<Response> {
  const response = await app.request(`http://localhost${path}`, init, { ...bindings(), ...vars });
  await expectDocumentedProblem(path, init.method ?? 'GET', response);
  return response;
}

export async function get(path: string, token?: string): Promise<Response> {
  const bearer = token ?? (await tokenFor('approver'));
  return ask(path, { headers: { authorization: `Bearer ${bearer}` } });
}

/** Sends JSON, or nothing where `body` is undefined. */
export async function send(
  method: string,
  path: string,
  body: unknown,
  { token }: { readonly token: string },
): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return ask(
    path,
    body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) },
  );
}

/** The address of a period; of a text that is not one, as near to it as a person would write. */
export function revisionsOf(text: string, council = HAVERING_COUNCIL.code): string {
  const period = parsePeriod(text);
  const slug = period ? periodSlug(period) : text.replace(/[/ ]/g, '-');
  return `/v1/councils/${council}/reports/${slug}/revisions`;
}

interface Sending {
  readonly token?: string;
  readonly key?: string;
  /** Null leaves the header out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly path?: string;
  readonly body?: string;
  readonly vars?: object;
}

/** Sends a quarter as the add-in does, with these changes. */
export async function postSignOff(quarter: SignedQuarter, sending: Sending = {}): Promise<Response> {
  const body = sending.body ?? JSON.stringify(quarter);
  const headers = new Headers({
    authorization: `Bearer ${sending.token ?? (await tokenFor('approver'))}`,
    'content-type': 'application/json',
    'idempotency-key': sending.key ?? (await sha256(canonicalText(quarter))),
    'if-none-match': '*',
  });
  for (const [name, value] of Object.entries(sending.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return ask(sending.path ?? revisionsOf(quarter.period), { method: 'POST', headers, body }, sending.vars);
}

/** Sends a correction of a revision as the add-in does, with these changes. */
export async function correct(
  quarter: SignedQuarter,
  replaces: number,
  why: Partial<CorrectionBody> = {},
  sending: Sending = {},
): Promise<Response> {
  const correction: Correction = {
    quarter,
    reason: 'late-data',
    explanation: 'The last ward came in.',
    ...why,
  };
  return postSignOff(quarter, {
    body: JSON.stringify(correction),
    key: await sha256(correctionKeyText(correction, replaces)),
    ...sending,
    headers: { 'if-none-match': null, 'if-match': `"${replaces}"`, ...sending.headers },
  });
}

/** How many rows each table of the record holds. */
export async function rowCounts(): Promise<Record<string, number>> {
  const tables = ['revision', 'outturn', 'audit', 'indicator', 'indicator_label', 'person'];
  const counts = await Promise.all(
    tables.map(table => runSql<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)),
  );
  return Object.fromEntries(tables.map((table, index) => [table, counts[index]?.[0]?.n ?? -1]));
}

/** The last part of a problem's type, and its status. */
export async function statusAndType(response: Response): Promise<string> {
  const { type } = (await response.json()) as { type?: string };
  return `${response.status} ${type?.split('/').at(-1) ?? ''}`;
}
