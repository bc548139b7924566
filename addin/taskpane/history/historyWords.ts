import { ended } from '../../../shared/record/ended.ts';
import { LINK_WORDS } from '../../../shared/record/linkWords.ts';
import { quoted } from '../../../shared/record/quoted.ts';
import { dayWords } from '../reportWords.ts';
import type { EarlierIndicator, FormerTitle, Stretch } from './lineOf.ts';

export const formerTitleWords = ({ title, till }: FormerTitle): string =>
  `Called ${quoted(title)} till ${till}.`;

/** "Measured otherwise from 2017/18 Q2 on: homes alone are counted. Head of service, 24 November 2026." */
export function breakWords(
  { why, linked_by, linked_at }: EarlierIndicator,
  next: Stretch | undefined,
): string {
  const from = next?.points[0] ? ` from ${next.points[0].period} on` : '';
  return `Measured otherwise${from}: ${ended(why)} ${linked_by}, ${dayWords(linked_at)}.`;
}

/** "A part of it: “Burglaries”. Homes alone are counted." */
export const linkedWords = ({ link, title, why }: Pick<EarlierIndicator, 'link' | 'title' | 'why'>): string =>
  `${LINK_WORDS[link]}: ${quoted(title)}. ${ended(why)}`;
