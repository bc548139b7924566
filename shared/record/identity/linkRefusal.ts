import { quoted } from '../../words/quoted.ts';
import { type LinksByIndicator, wouldCloseCircle } from './indicatorLinks.ts';
import { latestLabel } from './labelAt.ts';
import type { RecordedIndicators } from './recordedIndicator.ts';

interface Wanted {
  readonly uid: string;
  /** What people call it. */
  readonly name: string;
  readonly old: string;
}

/** Why an indicator cannot carry on from another, in a sentence; null where it can. */
export function linkRefusal(
  { uid, name, old }: Wanted,
  onRecord: RecordedIndicators,
  following: LinksByIndicator,
): string | null {
  if (uid === old) return `${name} cannot carry on from itself. Choose another indicator.`;
  const before = onRecord.get(old);
  const called = quoted((before && latestLabel(before.labels)?.wording) ?? old);
  if (!before) {
    return `${name} cannot carry on from ${called}, which is not on record. Choose an indicator that is.`;
  }
  return wouldCloseCircle(following, uid, old)
    ? `${called} carries on from ${name} already, so that ${name} cannot carry on from it. Choose another indicator, or take that link back first.`
    : null;
}
