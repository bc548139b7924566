import { parsePeriod, periodCode } from '../../period.ts';
import { fill } from '../../words/fill.ts';
import { quoted } from '../../words/quoted.ts';
import type { RowProblem } from '../contract/problem.ts';
import type { IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';
import { linksByIndicator } from '../identity/indicatorLinks.ts';
import { labelAt } from '../identity/labelAt.ts';
import { linkRefusal } from '../identity/linkRefusal.ts';
import type { RecordedIndicators } from '../identity/recordedIndicator.ts';
import { isSameWording } from '../identity/wording.ts';
import { rowName } from './rowName.ts';
import { reviewRefusals } from './words.ts';

/**
 * Whether each row is the indicator that its uid names. The record never joins two indicators by itself: where the wording
 * differs, or one carries on from another, the signer states it in the quarter.
 */
export function reviewIdentity(quarter: SignedQuarter, recorded: RecordedIndicators): RowProblem[] {
  const period = parsePeriod(quarter.period);
  if (!period) throw new Error('The body was not validated before its review.');
  return [
    ...quarter.indicators.flatMap(row => reworded(row, recorded, periodCode(period))),
    ...reviewFollows(quarter, recorded),
  ];
}

function reworded(row: IndicatorBody, recorded: RecordedIndicators, period: number): RowProblem[] {
  const { uid, title, knownAs } = row;
  const { labels } = recorded.get(uid) ?? { labels: [] };
  if (knownAs !== undefined && !labels.some(({ wording }) => isSameWording(wording, knownAs))) {
    const sentence = fill(reviewRefusals.identity.otherKnownAs, {
      row: rowName(row),
      wording: quoted(knownAs),
    });
    return [{ indicator: uid, field: 'knownAs', stated: knownAs, found: null, sentence }];
  }
  const label = labelAt(labels, period);
  if (!label || [title, knownAs ?? title].some(said => isSameWording(label.wording, said))) return [];
  const sentence = fill(reviewRefusals.identity.otherTitle, {
    row: rowName(row),
    wording: quoted(label.wording),
  });
  return [{ indicator: uid, field: 'title', stated: title, found: label.wording, sentence }];
}

function reviewFollows({ indicators }: SignedQuarter, recorded: RecordedIndicators): RowProblem[] {
  const requested = indicators.flatMap(row =>
    (row.follows ?? []).map(({ uid: old }) => ({ uid: row.uid, name: rowName(row), old })),
  );
  const links = linksByIndicator(recorded, requested);
  return requested.flatMap((link, index): RowProblem[] => {
    const { uid, name, old } = link;
    const isRepeated = requested.findIndex(other => other.uid === uid && other.old === old) < index;
    const sentence = isRepeated
      ? fill(reviewRefusals.identity.sameLinkTwice, { row: name })
      : linkRefusal(link, recorded, links);
    return sentence === null
      ? []
      : [{ indicator: uid, field: 'follows', stated: old, found: null, sentence }];
  });
}
