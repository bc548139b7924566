import type { CentralRecord } from '../../addin/record/centralRecord.ts';
import { createRecordClient } from '../../addin/record/recordClient.ts';
import { RecordError } from '../../addin/record/recordError.ts';
import { waitMs } from '../../addin/record/retryWhenBusy.ts';
import { officerClient } from '../../local/backfill/officerClient.ts';
import { LOCAL_COUNCIL, LOCAL_OFFICERS } from '../../local/localCouncil.ts';
import { fill } from '../../shared/words/fill.ts';
import { Refusal } from '../commandRefusal.ts';
import { environmentNamed, readDeployment } from '../deployment/settings.ts';
import { typedPath } from '../record/fileLines.ts';
import { type MeantRecord, reached, withLocalWorker } from '../record/operatedRecord.ts';
import { signInByDevice } from './deviceSignIn.ts';
import { backfillCommandRefusals, backfillLines } from './words.ts';

/**
 * The record as an approver of a council reaches it, signed in: in a deployment by a code that the person enters in a
 * browser, in a local record as its officer.
 */
export async function withOfficersRecord<T>(
  meant: MeantRecord,
  council: string,
  work: (record: CentralRecord) => Promise<T>,
): Promise<T> {
  try {
    return await withRecordOf(meant, council, work);
  } catch (error) {
    // Its sentence says what to do next.
    throw error instanceof RecordError ? new Refusal(error.message) : error;
  }
}

async function withRecordOf<T>(
  { env, settings, state }: MeantRecord,
  council: string,
  work: (record: CentralRecord) => Promise<T>,
): Promise<T> {
  if (env === undefined) {
    const officer = LOCAL_OFFICERS.find(
      ({ roles, council: own }) => roles.includes('approver') && own.code === council,
    );
    if (!officer)
      throw new Refusal(
        fill(backfillCommandRefusals.noLocalOfficer, { code: council, own: LOCAL_COUNCIL.code }),
      );
    return withLocalWorker(typedPath(state), async (worker, issuer) =>
      work(await officerClient(worker, issuer, officer)),
    );
  }
  const { origin } = await readDeployment(typedPath(settings), environmentNamed(env));
  const fetchIt = (address: string, init: RequestInit) => reached(origin, fetch(address, init));
  const record: CentralRecord = createRecordClient({
    origin,
    fetch: fetchIt,
    signIn: async () =>
      signInByDevice(await record.configuration(), {
        fetch: fetchIt,
        wait: waitMs,
        tell: (address, code) => console.log(fill(backfillLines.signIn, { address, code })),
      }),
  });
  await record.signIn();
  return work(record);
}
