import type { RecoveryRow, RecoveryStore } from '../recoveryStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const ALL = `SELECT n, reason, from_record AS record, from_seq AS fromSeq, from_hash AS hash, recovered_by AS recoveredBy,
  recovered_at AS recoveredAt, seq FROM recovery ORDER BY n`;

const NEW = `INSERT INTO recovery (n, reason, from_record, from_seq, from_hash, recovered_by, recovered_at, seq)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`;

type Read = Omit<RecoveryRow, 'from'> & {
  readonly record: string;
  readonly fromSeq: number | null;
  readonly hash: string | null;
};

export const recoveryStore = (db: CouncilDatabase): RecoveryStore => ({
  recoveries: () =>
    db
      .all<Read>(ALL)
      .map(({ record, fromSeq, hash, ...row }) => ({ ...row, from: { record, seq: fromSeq, hash } })),

  addRecovery: ({ n, reason, from, recoveredBy, recoveredAt, seq }) =>
    db.run(NEW, n, reason, from.record, from.seq, from.hash, recoveredBy, recoveredAt, seq),
});
