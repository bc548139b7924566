import { parsePeriod, periodCode } from '../../quarter.ts';
import { quoted } from '../../words/quoted.ts';
import type { RowProblem } from '../contract/problem.ts';
import type { IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';
import { linksByIndicator } from '../identity/indicatorLinks.ts';
import { labelAt } from '../identity/labelAt.ts';
import { linkRefusal } from '../identity/linkRefusal.ts';
import type { RecordedIndicators } from '../identity/recordedIndicator.ts';
import { isSameWording } from '../identity/wording.ts';
import { rowName } from './rowName.ts';

/**
 * Whether each row is the indicator that it says it is: the record never joins two by itself. Where the words differ, or one
 * carries on from another, whoever signs says so in the quarter.
 */
export function reviewIdentity(quarter: SignedQuarter, onRecord: RecordedIndicators): RowProblem[] {
  const period = parsePeriod(quarter.period);
  if (!period) throw new Error('The body was not validated before its review.');
  return [
    ...quarter.indicators.flatMap(row => reworded(row, onRecord, periodCode(period))),
    ...reviewFollows(quarter, onRecord),
  ];
}

function reworded(row: IndicatorBody, onRecord: RecordedIndicators, period: number): RowProblem[] {
  const { uid, title, knownAs } = row;
  const { labels } = onRecord.get(uid) ?? { labels: [] };
  if (knownAs !== undefined && !labels.some(({ wording }) => isSameWording(wording, knownAs))) {
    const sentence = `${rowName(row)} is said to be on record as ${quoted(knownAs)}, and the record does not know it so. Check the report again, then sign off.`;
    return [{ indicator: uid, field: 'knownAs', stated: knownAs, found: null, sentence }];
  }
  const label = labelAt(labels, period);
  if (!label || [title, knownAs ?? title].some(said => isSameWording(label.wording, said))) return [];
  const sentence = `${rowName(row)} is on record as ${quoted(label.wording)}. Say whether it is the same indicator, then sign off.`;
  return [{ indicator: uid, field: 'title', stated: title, found: label.wording, sentence }];
}

function reviewFollows({ indicators }: SignedQuarter, onRecord: RecordedIndicators): RowProblem[] {
  const said = indicators.flatMap(row =>
    (row.follows ?? []).map(({ uid: old }) => ({ uid: row.uid, name: rowName(row), old })),
  );
  const following = linksByIndicator(onRecord, said);
  return said.flatMap((wanted, index): RowProblem[] => {
    const { uid, name, old } = wanted;
    const isAgain = said.findIndex(other => other.uid === uid && other.old === old) < index;
    const sentence = isAgain
      ? `${name} says twice that it carries on from the same indicator. Say it once, then sign off.`
      : linkRefusal(wanted, onRecord, following);
    return sentence === null
      ? []
      : [{ indicator: uid, field: 'follows', stated: old, found: null, sentence }];
  });
}
