import { fill } from '../../words/fill.ts';
import { quoted } from '../../words/quoted.ts';
import { type LinksByIndicator, wouldCloseCircle } from './indicatorLinks.ts';
import { latestLabel } from './labelAt.ts';
import type { RecordedIndicators } from './recordedIndicator.ts';
import { linkRefusals } from './words.ts';

interface RequestedLink {
  readonly uid: string;
  /** What people call the indicator. */
  readonly name: string;
  readonly old: string;
}

/** Why an indicator cannot carry on from another, in a sentence; null where it can. */
export function linkRefusal(
  { uid, name, old }: RequestedLink,
  recorded: RecordedIndicators,
  links: LinksByIndicator,
): string | null {
  if (uid === old) return fill(linkRefusals.itself, { name });
  const indicator = recorded.get(old);
  const older = quoted((indicator && latestLabel(indicator.labels)?.wording) ?? old);
  if (!indicator) return fill(linkRefusals.notOnRecord, { name, older });
  return wouldCloseCircle(links, uid, old) ? fill(linkRefusals.circle, { name, older }) : null;
}
