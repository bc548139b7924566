import { isLineNo } from './columnContent.ts';
import type { ColumnMap } from './columnMap.ts';

export type RowKind = 'indicator' | 'section' | 'other';

/** What a row between headings is: an indicator, a section's name alone where indicators are named, or neither. */
export function rowKind(texts: readonly string[], columns: ColumnMap): RowKind {
  const filled = texts.flatMap((text, position) => (text.trim() === '' ? [] : [position]));
  const [first] = filled;
  const title = columns.title ?? 0;
  if (first === undefined) return 'other';
  const facts = [columns.polarity, columns.annualTarget, columns.target, columns.performance, columns.rating];
  const hasFact = facts.some(position => position !== undefined && filled.includes(position));
  // A numbered row is an indicator's even before any of its facts are typed.
  const isNumbered = columns.lineNo !== undefined && isLineNo(texts[columns.lineNo] ?? '');
  if (filled.includes(title) && (hasFact || isNumbered)) return 'indicator';
  const { lineNo = title } = columns;
  const names = first <= Math.min(lineNo, title) || first === lineNo || first === title;
  return filled.length === 1 && names ? 'section' : 'other';
}
