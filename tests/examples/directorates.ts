import type { SheetCells } from '../../shared/cells.ts';
import { aReport, type RowTexts, withCell } from './aReport.ts';

/** A directorate's sheet of 2017/18 Q2 in Havering's columns, with the lines 1, 2 ... as on every other directorate's. */
export const directorate = (name: string, ...rows: readonly Partial<RowTexts>[]): SheetCells => ({
  ...aReport(
    ...rows.map((row, index) => ({
      title: `${name.replace(/ Q\d/, '')} figure ${index + 1}, as a share`,
      ...row,
    })),
  ),
  name,
});

/** Two directorates: one right row each, and in the second a row that says GREEN of a miss. */
export const ADULTS: SheetCells = directorate(
  'Adults Q2',
  {},
  { performance: '60% RED', shortArrow: '↓', comment: 'Corrective Action: more.' },
);
export const CHILDREN: SheetCells = directorate(
  'Children Q2',
  {},
  { performance: '60% GREEN', shortArrow: '↓' },
);

/** The sheet with its headings and name of another quarter. */
export function ofQuarter(cells: SheetCells, quarter: number, name = cells.name): SheetCells {
  return (cells.values[0] ?? []).reduce<SheetCells>(
    (sheet, heading, column) =>
      withCell(sheet, 0, column, String(heading).replace('2017/18 Q2', `2017/18 Q${quarter}`)),
    { ...cells, name },
  );
}
