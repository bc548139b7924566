import type { CellAddress, CellRange } from '../../../../shared/cells.ts';
import type { XlsxChartSeries } from '../../../../xlsx/chart.ts';
import { invalidArgument, notImplemented } from '../../model/hostError.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import type { RangeObject } from '../ranges/range.ts';

/**
 * The series of a range. As Excel chooses them: columns where there are at least as many rows; a first line of texts holds the names, a
 * first line across them the categories.
 */
export function seriesOf(source: RangeObject, sheet: SheetModel, seriesBy: string): XlsxChartSeries[] {
  if (source?.kind !== 'Range') throw invalidArgument();
  if (source.sheet.id !== sheet.id) throw notImplemented('charts over another sheet');
  const { area } = source;
  const isByColumns = isSeriesByColumns(area, seriesBy);
  const along = isByColumns ? area : turned(area);
  const cell = (row: number, column: number): CellAddress =>
    isByColumns
      ? { row: area.row + row, column: area.column + column }
      : { row: area.row + column, column: area.column + row };
  const isText = (row: number, column: number): boolean => {
    const at = cell(row, column);
    const value = sheet.value(at.row, at.column);
    return typeof value === 'string' && value !== '';
  };
  const names =
    along.rows > 1 && counted(along.columns).some(column => column > 0 && isText(0, column)) ? 1 : 0;
  const categories =
    along.columns > 1 && counted(along.rows).some(row => row >= names && isText(row, 0)) ? 1 : 0;
  const range = (column: number): CellRange => {
    const length = along.rows - names;
    const first = cell(names, column);
    return isByColumns ? { ...first, rows: length, columns: 1 } : { ...first, rows: 1, columns: length };
  };
  return counted(along.columns - categories).map(index => ({
    name: names === 1 ? cell(0, index + categories) : null,
    values: range(index + categories),
    categories: categories === 1 ? range(0) : null,
    colour: null,
    marker: 'circle',
    isDashed: false,
  }));
}

function isSeriesByColumns({ rows, columns }: CellRange, seriesBy: string): boolean {
  if (seriesBy === 'Columns') return true;
  if (seriesBy === 'Rows') return false;
  if (seriesBy !== 'Auto') throw invalidArgument();
  return rows >= columns;
}

const turned = ({ row, column, rows, columns }: CellRange): CellRange => ({
  row,
  column,
  rows: columns,
  columns: rows,
});

const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
