import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { addLocalCouncil } from '../../local/addLocalCouncil.ts';
import { createLocalIssuer } from '../../local/issuer.ts';
import { LOCAL_COUNCIL, LOCAL_OFFICERS } from '../../local/localCouncil.ts';
import { inProject } from '../../local/project.ts';
import type { StandInWorker } from '../../local/recordWorker.ts';
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
  /** SIGKILL to its whole process group, so nothing of it runs on. */
  kill(): Promise<void>;
  signOff(...sent: Sent): Promise<Response>;
  /** The same request, for tests that send it themselves. */
  signOffRequest(...sent: Sent): Promise<Request>;
  /** Rows of the database, read without the record. */
  rows<T>(sql: string, ...values: (string | number)[]): Promise<T[]>;
  end(): Promise<void>;
}

export async function killableRecord(standIn?: StandInWorker): Promise<KillableRecord> {
  const state = await newRecordFolder();
  let running: { readonly child: ChildProcess; readonly origin: string | null } | null = null;

  const kill = async (): Promise<void> => {
    const { child } = running ?? {};
    running = null;
    if (child?.pid === undefined || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  };

  const record: KillableRecord = {
    kill,
    async start() {
      const child = spawn(
        process.execPath,
        [
          inProject('tests/reliability/recordProcess.ts'),
          '--state',
          state,
          ...(standIn ? ['--entry', standIn.entry, '--council', standIn.council] : []),
        ],
        {
          cwd: inProject('.'),
          detached: true,
          stdio: ['ignore', 'pipe', 'inherit'],
          env: { ...process.env, RECORD_VARS: JSON.stringify(issuer.configurationVars) },
        },
      );
      // Set before the start is awaited, so that a failed start is killed too.
      running = { child, origin: null };
      const origin = await printedOrigin(child);
      running = { child, origin };
      await addLocalCouncil({ origin, fetch, issuer });
    },

    async signOffRequest(quarter, { key, officer = LOCAL_OFFICERS[1]?.oid ?? '' } = {}) {
      if (!running?.origin) throw new Error('The record was not started.');
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
      return new Request(`${running.origin}${address}`, {
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
      const folder = join(state, 'v3/do', `outturn-${standIn?.council ?? 'CouncilObject'}`);
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
      await rm(state, { recursive: true, force: true });
    },
  };
  return record;
}

/** The origin that the process prints on its own line, after any output of its tools. */
async function printedOrigin({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The record has no standard output.');
  for await (const line of createInterface(stdout)) {
    const said = /^\{"origin":"([^"]+)"\}$/.exec(line)?.[1];
    if (said !== undefined) return said;
  }
  throw new Error('The record did not start.');
}
