import type { CellRange, SheetCells } from '../cells.ts';
import type { Report } from '../report.ts';
import { sheetTexts } from './cells/sheetTexts.ts';
import { headingRows } from './headings/headings.ts';
import { readReport } from './readReport.ts';

/** The body's rows, from the first to the last column that holds a heading or a fact: a note far to the right is neither. */
export function tableRange({ layout, indicators }: Pick<Report, 'layout' | 'indicators'>): CellRange {
  const columns = [
    ...Object.values(layout.columns),
    ...layout.unknownHeadings.map(({ cell }) => cell.column),
    ...indicators.flatMap(({ cells }) => Object.values(cells).map(({ column }) => column)),
  ];
  const first = Math.min(...columns);
  return { ...layout.body, column: first, columns: Math.max(...columns) - first + 1 };
}

/** One request reads as many cells. To find the report among them takes longer than to read them all. */
const SMALL = 12_000;

/**
 * From A1, every cell of a sheet's report and of the texts around its table; null where the sheet holds no report. All of a
 * small sheet, and of one whose outturn column must be chosen first, may be the report.
 */
export function reportRange(cells: SheetCells): CellRange | null {
  const whole = wholeRange(cells);
  if (whole.rows * whole.columns <= SMALL) {
    return headingRows(sheetTexts(cells), cells.merges).length > 0 ? whole : null;
  }
  const result = readReport(cells);
  if (!result.ok) return result.question === undefined ? null : whole;
  const { report } = result;
  const table = tableRange(report);
  const around = report.around.flatMap(texts => texts.map(({ cell }) => cell));
  const last = { row: table.row + table.rows - 1, column: table.column + table.columns - 1 };
  const rows = Math.max(last.row, ...around.map(({ row }) => row)) + 1;
  return {
    row: 0,
    column: 0,
    rows,
    columns: Math.max(last.column, ...around.map(({ column }) => column)) + 1,
  };
}

const wholeRange = ({ values }: SheetCells): CellRange => ({
  row: 0,
  column: 0,
  rows: values.length,
  columns: values[0]?.length ?? 0,
});
