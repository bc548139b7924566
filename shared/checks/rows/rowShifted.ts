import { type Column, type Indicator, printedText, type ReadingTrouble, type Report } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { type CellWrite, check, type Found, type Repair } from '../check.ts';

/** An arrow and its base share a cell, and everything after it is one column to the left of its heading. */
export const rowShifted = check({
  code: 'row-shifted',
  severity: 'warning',
  heading: 'Row out of step with its headings',
  about: {
    asks: 'Do an arrow and its base share a cell, so that the rest of the row is one column to the left?',
    example: '"↑ 64.1%" in the arrow’s cell, and the next arrow under the heading of the base',
    action: 'Give each fact a cell of its own, under its heading.',
  },
  words: {
    shifted:
      '"{text}" holds an arrow and the figure it is compared with, so the rest of the row is one column left of its headings. Give each a cell of its own.',
  },
  find: ({ report }, words) =>
    report.troubles
      .filter(trouble => trouble.kind === 'row-shifted')
      .map((trouble): Found => {
        const indicator = report.indicators.find(({ cells }) => cells[trouble.column] === trouble.cell);
        // A formula that was moved as text would stop working.
        const repair =
          indicator?.formulas.size === 0 && trouble.hasRoom && moveRight(indicator, trouble, report);
        return {
          cell: trouble.cell,
          indicator: trouble.indicator,
          message: fill(words.shifted, { text: trouble.text }),
          ...(repair && { repair }),
        };
      }),
});

/** Writes every fact from the arrow on where the other rows keep it. */
function moveRight(indicator: Indicator, { cell, text }: ReadingTrouble, { layout }: Report): Repair {
  const shown = new Map<number, string>([[cell.column, text]]);
  for (const column of Object.keys(indicator.cells) as Column[]) {
    const at = indicator.cells[column]?.column;
    if (at !== undefined && at !== cell.column) shown.set(at, printedText(indicator, column));
  }
  const writes = (Object.entries(layout.columns) as [Column, number][])
    .filter(([, position]) => position >= cell.column)
    .map(
      ([column, position]): CellWrite => ({
        cell: { row: cell.row, column: position },
        from: shown.get(position) ?? '',
        to: printedText(indicator, column),
      }),
    );
  return { label: 'Move each fact under its heading', writes };
}
