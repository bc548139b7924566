import type { CellAddress, CellRange, CellValue, SheetCells } from '../../shared/cells.ts';
import type { Column } from '../../shared/report.ts';
import type { BenchReport } from '../generator/report.ts';
import type { BenchRow, RawCell } from '../generator/row.ts';
import { writeCell } from './writeCell.ts';

export interface LaidReport {
  readonly cells: SheetCells;
  /** The cell of a fact of a row; a shared comment is in the first row that shares it. */
  at(row: number, column: Column): CellAddress;
  readonly headline: CellAddress | null;
}

/** Lays out a report in its shape. */
export function layReport(report: BenchReport): LaidReport {
  const { shape, rows, headline } = report;
  const { columns, headings, page } = shape;
  const grid: RawCell[][] = [];
  const merges: CellRange[] = [];
  const placed: number[] = [];
  let headlineAt: CellAddress | null = null;

  const add = (cells: readonly RawCell[]): number => grid.push([...cells]) - 1;
  const addText = (text: string): number => add([{ value: text }]);
  const addHeadings = (turn: number): void => {
    const block = headings[turn % headings.length];
    const first = grid.length;
    for (const texts of block?.rows ?? []) add(texts.map(value => ({ value })));
    for (const merge of block?.merges ?? []) merges.push({ ...merge, row: merge.row + first });
  };
  const addHeadline = (): void => {
    if (headline) headlineAt = { row: addText(headline.text), column: 0 };
  };

  for (const text of shape.above) addText(text);
  if (headline?.stands === 'above') addHeadline();
  if (grid.length > 0) add([]);
  addHeadings(0);
  let section = '';
  let pages = 0;
  rows.forEach((row, index) => {
    const isOnPage = page !== null && index > 0 && index % page === 0 && row.group === null;
    if (shape.sections && row.section !== section) addText(row.section);
    section = row.section;
    if (isOnPage) addHeadings(++pages);
    placed.push(add(columns.map(column => rawOf(row, column) ?? writeCell(row, column, report))));
  });
  mergeGroups(rows, placed, columns.indexOf('comment'), merges);
  if (headline?.stands === 'below') {
    add([]);
    addHeadline();
  }

  const width = Math.max(...grid.map(({ length }) => length));
  const filled = grid.map(cells => [...cells, ...Array<RawCell>(width - cells.length).fill({ value: '' })]);
  return {
    cells: {
      name: report.sheet ?? 'Report',
      values: filled.map(cells => cells.map(({ value }): CellValue => value)),
      formats: filled.map(cells => cells.map(({ format = 'General' }) => format)),
      formulas: filled.map(cells => cells.map(({ formula = '' }) => formula)),
      merges,
      ...(grid.flat().some(({ fill }) => fill) && {
        fills: filled.map(cells => cells.map(({ fill = '' }) => fill)),
      }),
      ...(report.notRead && { notRead: report.notRead }),
    },
    at: (index, column) => ({ row: placed[index] ?? -1, column: columns.indexOf(column) }),
    headline: headlineAt,
  };
}

const rawOf = (row: BenchRow, column: string): RawCell | undefined => row.raw[column as Column];

/** A survey's name is merged over all of its questions, and so is their shared comment. */
function mergeGroups(
  rows: readonly BenchRow[],
  placed: readonly number[],
  comment: number,
  merges: CellRange[],
): void {
  for (let first = 0; first < rows.length; first++) {
    const group = rows[first]?.group ?? null;
    if (group === null) continue;
    let last = first;
    while (rows[last + 1]?.group === group) last++;
    const place = { row: placed[first] ?? 0, rows: last - first + 1, columns: 1 };
    if (last > first) merges.push({ ...place, column: 0 }, { ...place, column: comment });
    first = last;
  }
}
