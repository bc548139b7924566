import type { CouncilStore } from '../store/councilStore.ts';
import type { RecoveryRow } from '../store/recoveryStore.ts';

export interface RecoverRecordRequest extends Pick<RecoveryRow, 'reason' | 'from'> {
  readonly council: string;
  /** The operator. */
  readonly by: { readonly oid: string; readonly name: string };
}

/**
 * Notes in a copy of a record that it replaces that record, and where that one ended: what was recorded there after the copy is
 * known to be lost. A repeat returns the recovery that it made.
 */
export function recoverRecord(
  { council, reason, from, by }: RecoverRecordRequest,
  store: CouncilStore,
  now: Date,
): RecoveryRow {
  const before = store.recoveries();
  const made = before.find(({ from: { record } }) => record === from.record);
  if (made) return made;
  const recoveredAt = now.toISOString();
  const n = before.length + 1;
  const { seq } = store.append(
    {
      act: 'recovered',
      council,
      n,
      reason,
      from_record: from.record,
      from_seq: from.seq,
      from_hash: from.hash,
      actor: by.oid,
      at: recoveredAt,
    },
    by.name,
  );
  const row = { n, reason, from, recoveredBy: by.oid, recoveredAt, seq };
  store.addRecovery(row);
  return row;
}
