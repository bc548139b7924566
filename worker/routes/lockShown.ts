import { periodFromCode, periodText } from '../../shared/quarter.ts';
import type { Lock } from '../../shared/record/contract.ts';
import type { LockRow } from '../store/lockStore.ts';

export const lockShown = ({ period, locked, reason, actorName, at }: LockRow): Lock => ({
  period: periodText(periodFromCode(period)),
  locked,
  reason,
  by: actorName,
  at,
});
