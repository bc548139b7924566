import { type Period, periodText } from '../../../../shared/period.ts';
import type { SignOffState } from '../../../../shared/record/contract/signOffState.ts';
import type { CentralRecord, ReportPeriod } from '../../../record/centralRecord.ts';
import { RecordError } from '../../../record/recordError.ts';
import type { ActionContext } from '../actionContext.ts';

/**
 * What the record holds of a period of a report, and of the earlier periods that it is compared with. Null where nobody is
 * signed in or the record cannot be read: the check continues without it.
 */
export async function readSignOffState(
  { record }: Pick<ActionContext, 'record'>,
  of: ReportPeriod,
  earlier: readonly Period[],
): Promise<SignOffState | null> {
  if (record.person() === null) return null;
  try {
    return await record.signOffState(of, earlier);
  } catch (error) {
    if (error instanceof RecordError) return null;
    throw error;
  }
}

/**
 * The record as the officer was shown it, for the last check before a sign-off: it is not asked again about that period. The
 * record itself refuses what was decided by an older state.
 */
export function recordAsShown({ record, store }: Pick<ActionContext, 'record' | 'store'>): CentralRecord {
  return {
    ...record,
    signOffState: async (of, earlier) => {
      const { onRecord } = store.get();
      const isShown = onRecord?.report === of.report && onRecord.period === periodText(of.period);
      const isKnown = earlier.every(period => onRecord?.asked.includes(periodText(period)));
      return isShown && isKnown ? onRecord : record.signOffState(of, earlier);
    },
  };
}
