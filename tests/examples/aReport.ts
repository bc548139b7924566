import type { CellRange, CellValue, SheetCells } from '../../shared/cells.ts';

/** A cell as a person types it; `format` where it is a number that shows otherwise, `formula` where it is worked out. */
export type Typed =
  | CellValue
  | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

/** A sheet from A1, its rows filled up to one width. */
export function aSheet(
  rows: readonly (readonly Typed[])[],
  {
    name = 'Appendix 1',
    merges = [],
  }: { readonly name?: string; readonly merges?: readonly CellRange[] } = {},
): SheetCells {
  const width = Math.max(0, ...rows.map(row => row.length));
  const full = rows.map(row => Array.from({ length: width }, (_, column) => typed(row[column] ?? '')));
  return {
    name,
    values: full.map(row => row.map(({ value }) => value)),
    formats: full.map(row => row.map(({ format }) => format)),
    formulas: full.map(row => row.map(({ formula }) => formula)),
    merges,
  };
}

/** One row of Havering's layout, by what its cells mean. */
export interface RowTexts {
  readonly lineNo: Typed;
  readonly title: Typed;
  readonly polarity: Typed;
  readonly annualTarget: Typed;
  readonly target: Typed;
  readonly performance: Typed;
  readonly shortArrow: Typed;
  readonly shortBase: Typed;
  readonly longArrow: Typed;
  readonly longBase: Typed;
  readonly comment: Typed;
  readonly services: Typed;
}

/** An indicator that no check has anything to say of. */
export const CLEAN_ROW: RowTexts = {
  lineNo: '1',
  title: '% of parks that residents rate as good',
  polarity: 'Bigger is better',
  annualTarget: '65%',
  target: '65%',
  performance: '66.2% GREEN',
  shortArrow: '↑',
  shortBase: '64.1%',
  longArrow: '↓',
  longBase: '68%',
  comment: 'Residents rate more of the parks as good than three months ago.',
  services: 'Environment',
};

export const HEADINGS: Readonly<Record<keyof RowTexts, string>> = {
  lineNo: 'Line.no',
  title: 'Indicator and Description',
  polarity: 'Value',
  annualTarget: '2017/18 Annual Target',
  target: '2017/18 Q2 Target',
  performance: '2017/18 Q2 Performance',
  shortArrow: 'Short Term DOT against 2017/18 (Q1)',
  shortBase: '',
  longArrow: 'Long Term DOT against Q2 2016/17',
  longBase: '',
  comment: 'Comments',
  services: 'Service & Supporting Service',
};

export const COLUMNS = Object.keys(HEADINGS) as (keyof RowTexts)[];

/** One section of rows under one row of headings, in Havering's columns. Each row is a clean one but for what is said. */
export function aReport(...rows: readonly Partial<RowTexts>[]): SheetCells {
  return aSheet([
    COLUMNS.map(column => HEADINGS[column]),
    ['Places: Award-winning parks and open spaces'],
    ...rows.map((row, index) =>
      rowOf({ ...CLEAN_ROW, lineNo: String(index + 1), title: titleOf(index), ...row }),
    ),
  ]);
}

/** No two indicators have one title. */
const titleOf = (index: number): string =>
  index === 0 ? String(CLEAN_ROW.title) : `${CLEAN_ROW.title}, ward ${index + 1}`;

export function rowOf(row: RowTexts): Typed[] {
  return COLUMNS.map(column => row[column]);
}

/** The sheet with one cell typed over. */
export function withCell(cells: SheetCells, row: number, column: number, cell: Typed): SheetCells {
  const { value, format, formula } = typed(cell);
  return {
    ...cells,
    values: replaced(cells.values, row, column, value),
    formats: replaced(cells.formats, row, column, format),
    formulas: replaced(cells.formulas, row, column, formula),
  };
}

function replaced<T>(rows: readonly (readonly T[])[], row: number, column: number, value: T): T[][] {
  return rows.map((cells, r) => (r === row ? cells.with(column, value) : [...cells]));
}

function typed(cell: Typed): {
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string;
} {
  return typeof cell === 'object'
    ? { format: 'General', formula: '', ...cell }
    : { value: cell, format: 'General', formula: '' };
}
