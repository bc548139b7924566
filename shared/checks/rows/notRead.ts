import { a1Range, type NotRead } from '../../cells.ts';
import type { Report } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';

const words = {
  fills:
    'The fills of {range} could not be read, so a rating shown there by its colour alone is not checked. Write the rating in words as well.',
  merges:
    'This version of Excel does not say which cells are merged, so a text that merged rows share was read for the first of them alone. Update Excel, or use Excel on the web.',
  rows: 'Rows {range} ("{text}") were not read as indicators: they lack what the other rows have. If they are, fill in their line number or target, and close any gap above.',
  row: 'Row {range} ("{text}") was not read as an indicator: it lacks what the other rows have. If it is one, fill in its line number or target, and close any gap above.',
  sheet:
    'The sheet "{name}" is too large, so it was not read. If it holds a report, delete what is far outside it and check again.',
} as const;

/** A row is quoted this far. */
const LONGEST = 40;

/** What could not be read of the sheet or the workbook: otherwise the rest would look like all of it. */
export const notRead = check({
  code: 'not-read',
  severity: 'note',
  heading: 'Part of the workbook not read',
  about: {
    asks: 'Could Outturn read everything that may belong to the report?',
    example: 'A second sheet of the workbook is used down to row 1,048,576',
    action: 'Delete what is far outside the report, and check again.',
  },
  words,
  find: ({ report }) =>
    report.notRead.map(
      (part): Found => ({ cell: cellOf(report, part), indicator: '', message: messageOf(part) }),
    ),
});

const cellOf = ({ layout: { body } }: Report, part: NotRead): Found['cell'] => {
  const { row, column } = part.kind === 'fills' || part.kind === 'rows' ? part.range : body;
  return { row, column };
};

function messageOf(part: NotRead): string {
  switch (part.kind) {
    case 'fills':
      return fill(words.fills, { range: a1Range(part.range) });
    case 'merges':
      return words.merges;
    case 'sheet':
      return fill(words.sheet, { name: part.name });
    case 'rows': {
      const { row, rows } = part.range;
      const text = part.text.slice(0, LONGEST);
      return rows === 1
        ? fill(words.row, { range: row + 1, text })
        : fill(words.rows, { range: `${row + 1} to ${row + rows}`, text });
    }
    default:
      return part satisfies never;
  }
}
