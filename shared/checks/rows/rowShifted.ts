import type { Column, Indicator, ReadingTrouble, Report } from '../../report.ts';
import type { Check } from '../check.ts';
import { type CellWrite, type Finding, type Repair, SEVERITIES } from '../finding.ts';

/** Arrow and base share a cell, and all after it stands one column left of its heading. */
export const rowShifted: Check = ({ report }) =>
  report.troubles
    .filter(trouble => trouble.kind === 'row-shifted')
    .map((trouble): Finding => {
      const indicator = report.indicators.find(({ cells }) => cells[trouble.column] === trouble.cell);
      // Moved as a text, a formula would be one no longer.
      const repair =
        indicator?.formulas.size === 0 && trouble.hasRoom && moveRight(indicator, trouble, report);
      return {
        code: 'row-shifted',
        severity: SEVERITIES['row-shifted'],
        cell: trouble.cell,
        indicator: trouble.indicator,
        message: `"${trouble.text}" holds an arrow and what it is measured against, and the rest of the row stands one column left of its headings. Give each a cell of its own.`,
        ...(repair && { repair }),
      };
    });

/** Every fact from the arrow on, written where the other rows keep it. */
function moveRight(indicator: Indicator, { cell, text }: ReadingTrouble, { layout }: Report): Repair {
  const shown = new Map<number, string>([[cell.column, text]]);
  for (const column of Object.keys(indicator.cells) as Column[]) {
    const at = indicator.cells[column]?.column;
    if (at !== undefined && at !== cell.column) shown.set(at, indicator.texts[column] ?? '');
  }
  const writes = (Object.entries(layout.columns) as [Column, number][])
    .filter(([, position]) => position >= cell.column)
    .map(
      ([column, position]): CellWrite => ({
        cell: { row: cell.row, column: position },
        from: shown.get(position) ?? '',
        to: indicator.texts[column] ?? '',
      }),
    )
    .sort((a, b) => a.cell.column - b.cell.column);
  return { label: 'Move each fact under its heading', writes };
}
