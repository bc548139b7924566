import { ended } from '../../../shared/record/ended.ts';
import { LINK_WORDS } from '../../../shared/record/linkWords.ts';
import { quoted } from '../../../shared/record/quoted.ts';
import { dayText } from '../words/reportSummary.ts';
import type { FormerTitle, HistoryStretch, Predecessor } from './historyLine.ts';

export const formerTitleSentence = ({ title, until }: FormerTitle): string =>
  `Called ${quoted(title)} till ${until}.`;

/** "Measured otherwise from 2017/18 Q2 on: homes alone are counted. Head of service, 24 November 2026." */
export function definitionChangeSentence(
  { why, linked_by, linked_at }: Predecessor,
  next: HistoryStretch | undefined,
): string {
  const from = next?.points[0] ? ` from ${next.points[0].period} on` : '';
  return `Measured otherwise${from}: ${ended(why)} ${linked_by}, ${dayText(linked_at)}.`;
}

/** "A part of it: “Burglaries”. Homes alone are counted." */
export const predecessorSentence = ({
  link,
  title,
  why,
}: Pick<Predecessor, 'link' | 'title' | 'why'>): string =>
  `${LINK_WORDS[link]}: ${quoted(title)}. ${ended(why)}`;
