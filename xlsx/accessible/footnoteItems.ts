import { isWithinRange } from '../../shared/cells.ts';
import {
  advised,
  type ChecklistItem,
  cellsWhere,
  essential,
  filledCells,
  metWithout,
  onEverySheet,
} from './item.ts';
import type { CheckedSheet } from './workbookFacts.ts';

/** "[note 3]", as the Analysis Function writes it. */
const NOTE = /\[notes? \d+(?:, ?(?:note )?\d+)*\]/i;
const RAISED_CHARACTER = /[\u00b9\u00b2\u00b3\u2070-\u2079]$|[*†‡§]\)?$/u;
const NUMBER_ALONE = /\S ?[[(]\d{1,2}[\])]$/;

export const footnoteItems: readonly ChecklistItem[] = [
  essential(
    'noSymbolsForNotes',
    onEverySheet(sheet => [
      ...sheet.facts.raised,
      ...cellsWhere(sheet, ({ text }) => /\p{L}|\d/u.test(text) && RAISED_CHARACTER.test(text.trim())),
    ]),
  ),
  advised(
    'notesByWord',
    onEverySheet(sheet =>
      cellsWhere(sheet, ({ text }) => /\p{L}/u.test(text) && NUMBER_ALONE.test(text.trim())),
    ),
  ),
  advised('noNotesInData', onEverySheet(notesInData)),
  advised('notesOnTheirSheet', ({ sheets }) => {
    const refers = sheets.some(sheet => filledCells(sheet).some(({ text }) => NOTE.test(text)));
    const hasNotes = sheets.some(
      ({ cells, tables = [] }) => /^notes$/i.test(cells.name) && tables.length > 0,
    );
    return metWithout(refers && !hasNotes ? ['Notes'] : []);
  }),
];

/** Markers belong to titles, headings and a column of notes: a program that reads figures stumbles over them. */
function notesInData(sheet: CheckedSheet): string[] {
  const bodies = (sheet.tables ?? []).map(({ range, columns }) => ({
    range: { ...range, row: range.row + 1, rows: range.rows - 1 },
    columns,
  }));
  return cellsWhere(sheet, cell =>
    bodies.some(
      ({ range, columns }) =>
        isWithinRange(cell, range) &&
        NOTE.test(cell.text) &&
        !/note/i.test(columns[cell.column - range.column] ?? ''),
    ),
  );
}
