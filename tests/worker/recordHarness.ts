import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, inject } from 'vitest';
import { parsePeriod, periodSlug } from '../../shared/period.ts';
import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import {
  type Correction,
  type CorrectionBody,
  correctionKeyText,
} from '../../shared/record/contract/correction.ts';
import { CORPORATE_REPORT } from '../../shared/record/contract/reportNames.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import type { SettingName } from '../../shared/record/export/exportLine.ts';
import { sha256 } from '../../web/sha256.ts';
import { app } from '../../worker/app.ts';
import type { Bindings } from '../../worker/config.ts';
import type { Answer, CouncilObject } from '../../worker/council/councilObject.ts';
import { type RemoteRecord, remoteRecord } from '../../worker/council/remoteRecord.ts';
import type { DirectoryEntry } from '../../worker/directory/directory.ts';
import type { DirectoryObject } from '../../worker/directory/directoryObject.ts';
import type { Provided } from '../examples/provided.ts';
import { expectDocumentedProblem } from './documentedProblem.ts';
import { emptyCouncil, emptyDirectory } from './emptyRecord.ts';
import { OTHER_COUNCIL, tokenFor, VARS } from './tokens.ts';

export const HAVERING_COUNCIL = {
  tid: '00000000-0000-4000-8000-000000000001',
  code: 'E09000016',
  name: 'London Borough of Havering',
  record: 'havering',
};

/** As wrangler.jsonc binds them. */
interface BoundObjects {
  readonly COUNCILS: DurableObjectNamespace<CouncilObject>;
  readonly DIRECTORY: DurableObjectNamespace<DirectoryObject>;
}
const { COUNCILS, DIRECTORY } = env as unknown as BoundObjects;

export const councilObject = (record = HAVERING_COUNCIL.record) => COUNCILS.get(COUNCILS.idFromName(record));
export const directoryObject = () => DIRECTORY.get(DIRECTORY.idFromName('directory'));

type SqlValue = string | number | null;

/** Runs statements in a council's database, as only a test can. The values are those of the last one. */
export function runSql<Row = Readonly<Record<string, SqlValue>>>(
  sql: string,
  ...values: readonly SqlValue[]
): Promise<Row[]> {
  return runSqlOf(HAVERING_COUNCIL.record, sql, ...values);
}

export function runSqlOf<Row = Readonly<Record<string, SqlValue>>>(
  record: string,
  sql: string,
  ...values: readonly SqlValue[]
): Promise<Row[]> {
  return runInDurableObject(
    councilObject(record),
    (_, { storage }) => storage.sql.exec(sql, ...values).toArray() as Row[],
  );
}

/** Runs statements with no guard in the way, and puts the guards back, as somebody does who is not to be noticed. */
export const behindGuards = (...statements: readonly string[]): Promise<void> =>
  behindGuardsOf(HAVERING_COUNCIL.record, ...statements);

export async function behindGuardsOf(record: string, ...statements: readonly string[]): Promise<void> {
  const guards = await runSqlOf<{ name: string; sql: string }>(
    record,
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
  );
  const away = guards.map(({ name }) => `DROP TRIGGER ${name}`);
  await runSqlOf(record, [...away, ...statements, ...guards.map(({ sql }) => sql)].join(';\n'));
}

/** The first column of a statement's first row. */
export async function firstValue(sql: string, ...values: readonly SqlValue[]): Promise<SqlValue | undefined> {
  const [row] = await runSql(sql, ...values);
  return row && Object.values(row)[0];
}

/**
 * Ends a council's object, and with it what it keeps in memory. Its next call starts it again. (`evictDurableObject` waits
 * for ever once a call of the object has thrown.)
 */
export async function evict(record = HAVERING_COUNCIL.record): Promise<void> {
  const ended = 'ended by a test';
  const end = runInDurableObject(councilObject(record), async (_, state) => {
    await state.storage.sync();
    state.abort(ended);
  });
  await expect(end).rejects.toThrow(ended);
}

/** A council's record, asked without a request. */
export const askedRecord = (record = HAVERING_COUNCIL.record, report = CORPORATE_REPORT): RemoteRecord =>
  remoteRecord(COUNCILS, record, report, { read: 0, written: 0 });

/** Switches a setting of a council on or off, as an act of its chain. */
export async function setSetting(name: SettingName, value = true, council = HAVERING_COUNCIL): Promise<void> {
  const by = { oid: 'oid-operator', name: 'The operator' };
  await askedRecord(council.record).changeSetting({ council: council.code, name, value, by });
}

/** Bindings whose councils answer as `around` says, with the name of each call. */
export function councilsThat(
  around: (name: string, call: () => Promise<Answer<unknown>>) => Promise<Answer<unknown>>,
): object {
  const get = (id: DurableObjectId) => {
    const object = COUNCILS.get(id) as unknown as {
      ask(report: string, name: string, ...args: unknown[]): Promise<Answer<unknown>>;
    };
    return {
      ask: (report: string, name: string, ...args: unknown[]) =>
        around(name, () => object.ask(report, name, ...args)),
    };
  };
  return { COUNCILS: { idFromName: (name: string) => COUNCILS.idFromName(name), get } };
}

/** Bindings with which something happens once, as soon as a council has answered the first call of that name. */
export function onceAnswered(name: string, happens: () => Promise<unknown>): object {
  let isOver = false;
  return councilsThat(async (called, call) => {
    const answer = await call();
    if (called === name && !isOver) {
      isOver = true;
      await happens();
    }
    return answer;
  });
}

/** What is bound, but for the limits of requests: a test asks more in a minute than a person. */
export function bindings(): Bindings {
  const { LIMITER: _, ADDRESS_LIMITER: __, ...bound } = env as unknown as Bindings;
  return { ...bound, ...VARS };
}

/** Values from outside workerd, in files. */
export const provided = <K extends keyof Provided>(name: K): Provided[K] => inject(name);

const TWO_COUNCILS = [HAVERING_COUNCIL, OTHER_COUNCIL];

/** A directory without a council, and nothing on record. */
export async function emptyRecord(): Promise<void> {
  await Promise.all([
    emptyDirectory(directoryObject()),
    ...TWO_COUNCILS.map(async ({ record }) => {
      if (await emptyCouncil(councilObject(record))) await evict(record);
    }),
  ]);
}

/** An empty record with two councils. */
export async function freshRecord(): Promise<void> {
  await emptyRecord();
  await Promise.all(TWO_COUNCILS.map(addCouncil));
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
export function revisionsOf(
  text: string,
  council = HAVERING_COUNCIL.code,
  report = CORPORATE_REPORT,
): string {
  const period = parsePeriod(text);
  const slug = period ? periodSlug(period) : text.replace(/[/ ]/g, '-');
  return `/v1/councils/${council}/reports/${report}/${slug}/revisions`;
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
  return ask(
    sending.path ?? revisionsOf(quarter.period, HAVERING_COUNCIL.code, quarter.report),
    { method: 'POST', headers, body },
    sending.vars,
  );
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

const COUNTED = ['revision', 'outturn', 'audit', 'indicator', 'indicator_label', 'person'];

/** How many rows each table of the record holds. */
export async function rowCounts(): Promise<Record<string, number>> {
  const counts = COUNTED.map(table => `(SELECT count(*) FROM ${table}) AS ${table}`);
  const [counted = {}] = await runSql<Record<string, number>>(`SELECT ${counts.join(', ')}`);
  return counted;
}

/** The last part of a problem's type, and its status. */
export async function statusAndType(response: Response): Promise<string> {
  const { type } = (await response.json()) as { type?: string };
  return `${response.status} ${type?.split('/').at(-1) ?? ''}`;
}
