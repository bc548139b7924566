import type { CellRange, SheetCells } from '../../cells.ts';
import { sheetTexts } from '../cells/sheetTexts.ts';
import type { AnswerableLayout } from './confirmedColumns.ts';
import { DEEPEST, headingDepth, headingsIn } from './headings.ts';
import { latestPeriod } from './latestPeriod.ts';

/**
 * The headings of the rows that a person pointed at, counted from 0, each with the column that it may mean: a layout whose
 * answers are found again when the sheet is read. Headings that are merged from top to bottom take in the rows that they
 * cover. Null where the rows hold fewer than two texts.
 */
export function pointedHeadings(
  cells: SheetCells,
  { row, rows: pointed }: Pick<CellRange, 'row' | 'rows'>,
): AnswerableLayout | null {
  const printed = sheetTexts(cells);
  const rows = Math.min(DEEPEST, Math.max(pointed, headingDepth(cells.merges, row)));
  const headings = headingsIn(printed, cells.merges, row, rows);
  if (headings.length < 2) return null;
  const above = [...printed.slice(0, row).map(texts => texts.join(' ')), cells.name];
  const latest = latestPeriod({ row, rows, headings }, printed.slice(row + rows), above);
  const placed = headings.map(({ position, text, column }) => ({
    text,
    column,
    cell: { row, column: position },
  }));
  return { headings: placed, latest };
}
