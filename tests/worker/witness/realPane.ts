import type { DeviceStorage } from '../../../addin/excel/office/deviceStorage.ts';
import type { CentralRecord } from '../../../addin/record/centralRecord.ts';
import { createRecordClient } from '../../../addin/record/recordClient.ts';
import type { HeadCheck } from '../../../addin/taskpane/actions/witness/headsMemory.ts';
import {
  createPaneWitness,
  isAlarm,
  type PaneWitness,
} from '../../../addin/taskpane/actions/witness/paneWitness.ts';
import { createPaneStore } from '../../../addin/taskpane/state/paneStore.ts';
import type { Role } from '../../../shared/record/contract/signIn.ts';
import { aDevice } from '../../addin/excel/aDevice.ts';
import { ask } from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

export interface RealPane {
  readonly record: CentralRecord;
  readonly witness: PaneWitness;
  readonly device: DeviceStorage;
  checks(): readonly HeadCheck[];
  /** What is told once: a head that was lost with a recovery. */
  recovery(): HeadCheck | null;
  /** The heads that were not found on record. */
  alarms(): readonly HeadCheck[];
}

/** A pane's own client and memory over the Worker itself, signed in, on a machine that may have been used before. */
export async function aRealPane(
  role: Role = 'approver',
  device: DeviceStorage = aDevice(),
  tid?: string,
): Promise<RealPane> {
  const token = await tokenFor(role, tid);
  const record = createRecordClient({
    origin: '',
    fetch: (address, { method, headers, body }) =>
      ask(address, { ...(method && { method }), ...(headers && { headers }), body: body ?? null }),
    signIn: async () => ({ token, expires: Date.now() + 3_600_000 }),
    wait: async () => {},
  });
  const store = createPaneStore();
  const witness = createPaneWitness({ device, store, now: () => new Date() });
  record.witnessedBy(witness);
  await record.signIn();
  const checks = () => [...store.get().heads.values()];
  const recovery = () => store.get().recovery;
  return { record, witness, device, checks, recovery, alarms: () => checks().filter(isAlarm) };
}
