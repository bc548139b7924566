import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { addLocalCouncil } from '../../local/addLocalCouncil.ts';
import { buildServedRecord } from '../../local/build.ts';
import { createLocalIssuer } from '../../local/issuer.ts';
import { LOCAL_COUNCIL, LOCAL_OFFICERS } from '../../local/localCouncil.ts';
import { openDataFolder } from '../../serve/dataFolder.ts';
import type { Serving } from '../../serve/runtimeConfig.ts';
import { sharedConfig } from '../../serve/sharedConfig.ts';
import { type Runtime, startRuntime } from '../../serve/startRuntime.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { reportNamedIn } from '../../shared/record/contract/reportNames.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { sha256 } from '../../web/sha256.ts';
import { newRecordFolder } from './recordFolder.ts';

const issuer = await createLocalIssuer({ origin: 'http://localhost' });

type Sent = [quarter: SignedQuarter, sending?: { readonly key?: string; readonly officer?: string }];

/** A record on this machine that can be killed and restarted on the same database. */
export interface KillableRecord {
  start(): Promise<void>;
  /** SIGKILL to workerd, which has no other process. */
  kill(): Promise<void>;
  signOff(...sent: Sent): Promise<Response>;
  /** The same request, for tests that send it themselves. */
  signOffRequest(...sent: Sent): Promise<Request>;
  /** Rows of the database, read without the record. */
  rows<T>(sql: string, ...values: (string | number)[]): Promise<T[]>;
  end(): Promise<void>;
}

/** Nobody is refused for asking often: what is measured is what a kill leaves, and who wins a race. */
const UNLIMITED = 1_000_000;

/**
 * The record as `npm run serve` runs it, without the command around it: workerd alone is started again, in a fraction of a
 * second. `entry`: a Worker in place of the served one.
 */
export async function killableRecord(entry?: string): Promise<KillableRecord> {
  const place = await newRecordFolder();
  const built = join(place, 'built');
  await buildServedRecord(built, entry);
  const { compatibilityDate, rateLimits } = await sharedConfig();
  const shared = {
    compatibilityDate,
    rateLimits: Object.fromEntries(Object.keys(rateLimits).map(name => [name, UNLIMITED])),
  };
  const data = await openDataFolder(join(place, 'data'));
  const serving: Serving = {
    ...{ origin: 'http://localhost', port: 0, certificate: null, data, vars: issuer.configurationVars },
    ...{ addin: built, assets: {}, module: await readFile(join(built, 'record.js'), 'utf8') },
  };
  let running: Runtime | null = null;

  const kill = async (): Promise<void> => {
    const runtime = running;
    running = null;
    if (!runtime) return;
    process.kill(runtime.pid, 'SIGKILL');
    await runtime.ended;
  };
  const originOf = ({ port }: Runtime): string => `http://127.0.0.1:${port}`;

  const record: KillableRecord = {
    kill,
    async start() {
      running = await startRuntime(serving, shared, () => {});
      await addLocalCouncil({ origin: originOf(running), fetch, issuer });
    },

    async signOffRequest(quarter, { key, officer = LOCAL_OFFICERS[1]?.oid ?? '' } = {}) {
      if (!running) throw new Error('The record was not started.');
      const token = await issuer.mint({
        oid: officer,
        name: 'An approver',
        roles: ['approver'],
        may: '',
        council: LOCAL_COUNCIL,
      });
      const address = addresses.revisions(
        quarter.council,
        reportNamedIn(quarter),
        quarter.period.replace('/', '-').replace(' ', '-'),
      );
      return new Request(`${originOf(running)}${address}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': key ?? (await sha256(canonicalText(quarter))),
          'if-none-match': '*',
        },
        body: JSON.stringify(quarter),
      });
    },

    signOff: async (...sent) => fetch(await record.signOffRequest(...sent)),

    async rows<T>(sql: string, ...values: (string | number)[]) {
      // There is one council.
      const folder = join(data.objects, 'outturn-ServedCouncil');
      const file = (await readdir(folder)).find(name => /^[0-9a-f]{64}\.sqlite$/.test(name)) ?? '';
      const db = new DatabaseSync(join(folder, file), { readOnly: true });
      try {
        return db.prepare(sql).all(...values) as T[];
      } finally {
        db.close();
      }
    },

    async end() {
      await kill();
      await data.release();
      await rm(place, { recursive: true, force: true });
    },
  };
  return record;
}
