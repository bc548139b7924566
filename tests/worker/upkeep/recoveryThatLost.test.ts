import { describe, expect, it } from 'vitest';
import type { SavedCheckpoint } from '../../../shared/record/export/exportLine.ts';
import type { RecoveryRow } from '../../../worker/store/recoveryStore.ts';
import { isLostWithRecovery, recoveryThatLost } from '../../../worker/store/recoveryStore.ts';

/** The copy ends with entry 4, and the record that it replaces ended with entry 9. */
const RECOVERY: RecoveryRow = {
  n: 1,
  reason: 'The disk failed.',
  from: { record: 'former', seq: 9, hash: 'f'.repeat(64) },
  recoveredBy: 'oid-operator',
  recoveredAt: '2026-11-24T10:00:00.000Z',
  seq: 5,
};
const unread = { ...RECOVERY, from: { record: 'former', seq: null, hash: null } };

describe('a recovery explains', () => {
  it.each<[string, number, RecoveryRow, boolean]>([
    ['former', 4, RECOVERY, false],
    ['former', 5, RECOVERY, true],
    ['former', 9, RECOVERY, true],
    ['former', 10, RECOVERY, false],
    ['former', 10, unread, true],
    ['former', 4, unread, false],
    ['another', 6, RECOVERY, false],
  ])('of the record %s entry %i, or does not', (record, seq, recovery, isExplained) => {
    expect(recoveryThatLost({ record, seq }, [recovery]) !== null).toBe(isExplained);
  });

  it.each<[string, number, RecoveryRow, boolean]>([
    ['2026-11-23', 4, RECOVERY, false],
    ['2026-11-23', 5, RECOVERY, true],
    ['2026-11-24', 9, RECOVERY, true],
    ['2026-11-24', 10, RECOVERY, false],
    ['2026-11-24', 10, unread, true],
    // Of the record since the recovery: a rollback, which is an alarm.
    ['2026-11-25', 6, RECOVERY, false],
    ['2026-11-25', 6, unread, false],
  ])('a checkpoint of %s at entry %i, or does not', (day, seq, recovery, isExplained) => {
    const kept: Pick<SavedCheckpoint, 'day' | 'seq'> = { day, seq };
    expect(isLostWithRecovery(kept, [recovery])).toBe(isExplained);
  });
});
