import { randomUUID } from 'node:crypto';
import type { D1Database } from '@cloudflare/workers-types';
import { createLocalIssuer } from '../../local/issuer.ts';
import { LOCAL_OFFICERS } from '../../local/localCouncil.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { app } from '../../worker/app.ts';

const issuer = await createLocalIssuer({ origin: 'http://localhost' });
const approver = LOCAL_OFFICERS.find(({ roles }) => roles.includes('approver'));
if (!approver) throw new Error('No local officer is an approver.');
const token = await issuer.mint(approver);

/** Sends a sign-off as the add-in does, through the Worker's routes. Rejects where it is refused. */
export async function sendSignOff(quarter: SignedQuarter, db: D1Database): Promise<void> {
  const address = addresses.revisions(quarter.council, quarter.period.replace('/', '-').replace(' ', '-'));
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    'if-none-match': '*',
  };
  const init = { method: 'POST', headers, body: JSON.stringify(quarter) };
  const env = { ...issuer.configurationVars, DB: db };
  const response = await muted(async () => app.request(`http://localhost${address}`, init, env));
  if (response.status !== 201) throw new Error(`The record refused the quarter: ${response.status}.`);
}

/** Without the line that the Worker logs for each request: here standard output holds figures alone. */
async function muted<T>(work: () => Promise<T>): Promise<T> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
