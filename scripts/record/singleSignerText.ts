import type { Verified } from '../../shared/record/export/verifyExport.ts';
import { fill } from '../../shared/words/fill.ts';
import { shownText } from './shownText.ts';
import { singleSignerFragments } from './words.ts';

/** The lines about the revisions that one person recorded alone. */
export function singleSignerText({ revisions, alone }: Verified): string {
  if (revisions === 0) return singleSignerFragments.noRevisions;
  if (alone.length === 0) return singleSignerFragments.none;
  return [
    fill(singleSignerFragments.some, { revisions, alone: alone.length }),
    ...alone.map(({ report, period, rev, act, by, at, wereTwoAskedFor }) =>
      fill(singleSignerFragments[wereTwoAskedFor ? 'againstSetting' : 'bySetting'], {
        ...{ rev, act, at: shownText(at), by: shownText(by) },
        ...{ report: shownText(report), period: shownText(period) },
      }),
    ),
  ].join('\n');
}
