import { endWithFullStop } from '../../../shared/words/endWithFullStop.ts';
import { fill } from '../../../shared/words/fill.ts';
import { quoted } from '../../../shared/words/quoted.ts';
import { dayText } from '../words/reportSummary.ts';
import type { FormerTitle, HistoryStretch, Predecessor } from './historyLine.ts';
import { definitionSentences, historySentences } from './words.ts';

export const formerTitleSentence = ({ title, until }: FormerTitle): string =>
  fill(historySentences.former, { title: quoted(title), period: until });

/** "Measured differently from 2017/18 Q2: homes alone are counted. Head of service, 24 November 2026." */
export function definitionChangeSentence(
  { why, linked_by: by, linked_at }: Predecessor,
  next: HistoryStretch | undefined,
): string {
  const values = { why: endWithFullStop(why).slice(0, -1), by, day: dayText(linked_at) };
  const [first] = next?.points ?? [];
  return first
    ? fill(definitionSentences.changedFrom, { ...values, period: first.period })
    : fill(definitionSentences.changed, values);
}
