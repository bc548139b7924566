import type { CentralRecord } from '../../addin/record/centralRecord.ts';
import { createRecordClient } from '../../addin/record/recordClient.ts';
import { addLocalCouncil } from '../addLocalCouncil.ts';
import type { LocalIssuer } from '../issuer.ts';
import type { LocalOfficer } from '../localCouncil.ts';
import type { RecordWorker } from '../recordWorker.ts';

const ORIGIN = 'http://localhost';
const LIFETIME_MS = 3_000_000;

/** The local record as a signed-in officer reaches it, by the pane's own client. A record without their council gets it. */
export async function officerClient(
  worker: Pick<RecordWorker, 'fetch'>,
  issuer: LocalIssuer,
  officer: LocalOfficer,
  origin: string = ORIGIN,
): Promise<CentralRecord> {
  const fetch = (request: Request) => worker.fetch(request);
  await addLocalCouncil({ origin, fetch, issuer, council: officer.council });
  const client = createRecordClient({
    origin,
    fetch: (address, init) => fetch(new Request(address, init)),
    signIn: async () => ({ token: await issuer.mint(officer), expires: Date.now() + LIFETIME_MS }),
  });
  await client.signIn();
  return client;
}
