import { type Following, isCircle } from './circle.ts';
import { lastLabel } from './labelAt.ts';
import type { IndicatorsOnRecord } from './onRecord.ts';
import { quoted } from './quoted.ts';

interface Wanted {
  readonly uid: string;
  /** What people call it. */
  readonly name: string;
  readonly old: string;
}

/** Why an indicator cannot carry on from another, in a sentence; null where it can. */
export function linkRefusal(
  { uid, name, old }: Wanted,
  onRecord: IndicatorsOnRecord,
  following: Following,
): string | null {
  if (uid === old) return `${name} cannot carry on from itself. Choose another indicator.`;
  const before = onRecord.get(old);
  const called = quoted((before && lastLabel(before.labels)?.wording) ?? old);
  if (!before) {
    return `${name} cannot carry on from ${called}, which is not on record. Choose an indicator that is.`;
  }
  return isCircle(following, uid, old)
    ? `${called} carries on from ${name} already, so that ${name} cannot carry on from it. Choose another indicator, or take that link back first.`
    : null;
}
