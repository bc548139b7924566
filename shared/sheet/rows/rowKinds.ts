import { textInRow } from '../../cells.ts';
import { isBlankRow } from '../cells/blankRows.ts';
import { isLineNo } from '../headings/columnContent.ts';
import type { ColumnMap } from '../headings/columnMap.ts';

export type RowKind = 'indicator' | 'section' | 'other';

/** "1 | Priority one: Homes": councils number what they group by, too. */
const NAMES_SECTION =
  /^(?:(?:strategic|corporate|key) )?(?:priority|theme|outcome|objective|aim|goal|ambition|pillar|section|part)\b/i;

/** The name in a section's row: from the titles' column where a number comes before it, otherwise the first text. */
export function sectionName(texts: readonly string[], columns: ColumnMap): string {
  const title = textInRow(texts, columns.title ?? 0).trim();
  return title !== '' ? title : (texts.find(text => text.trim() !== '')?.trim() ?? '');
}

/** What a row between headings is: an indicator, a section's name alone where indicators are named, or neither. */
export function rowKind(texts: readonly string[], columns: ColumnMap): RowKind {
  if (isBlankRow(texts)) return 'other';
  const filled = texts.flatMap((text, position) => (text.trim() === '' ? [] : [position]));
  const [first] = filled;
  const title = columns.title ?? 0;
  if (first === undefined) return 'other';
  const facts = [columns.polarity, columns.annualTarget, columns.target, columns.performance, columns.rating];
  const hasFact = facts.some(position => position !== undefined && filled.includes(position));
  const isNumbered = isLineNo(textInRow(texts, columns.lineNo));
  if (isNumbered && filled.length === 2 && NAMES_SECTION.test(textInRow(texts, title))) return 'section';
  // A numbered row is an indicator's even before any of its facts are typed.
  if (filled.includes(title) && (hasFact || isNumbered)) return 'indicator';
  const { lineNo = title } = columns;
  const names = first <= Math.min(lineNo, title) || first === lineNo || first === title;
  return filled.length === 1 && names ? 'section' : 'other';
}
