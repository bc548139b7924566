import type { SheetCells } from '../../cells.ts';
import { sheetTexts } from '../cells/sheetTexts.ts';
import type { AnswerableLayout } from './confirmedColumns.ts';
import { columnForHeading } from './headingMeaning.ts';
import { latestPeriod } from './latestPeriod.ts';

/**
 * The headings of a row that a person pointed at, counted from 0, each with the column that it may mean: a layout whose
 * answers are found again when the sheet is read. Null where the row holds fewer than two texts.
 */
export function pointedHeadings(cells: SheetCells, row: number): AnswerableLayout | null {
  const printed = sheetTexts(cells);
  const headings = (printed[row] ?? []).flatMap((text, position) =>
    text.trim() === '' ? [] : [{ position, text, column: columnForHeading(text) }],
  );
  if (headings.length < 2) return null;
  const above = [...printed.slice(0, row).map(texts => texts.join(' ')), cells.name];
  const latest = latestPeriod({ row, rows: 1, headings }, printed.slice(row + 1), above);
  const placed = headings.map(({ position, text, column }) => ({
    text,
    column,
    cell: { row, column: position },
  }));
  return { headings: placed, latest };
}
