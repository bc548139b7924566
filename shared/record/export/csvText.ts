export type CsvValue = string | number | null;

// With or without the mark of a revised figure, which makes a text of it and no formula: nothing but the number is before it.
const NUMBER = /^[-+]?\d+(?:[.,]\d+)*%?(?: \[r\])?$/;

// The wide ones are taken for the plain ones by some (Apple Numbers, Excel in Japanese). What is blank before them is skipped
// by some spreadsheets, a byte order mark included.
const FORMULA = /^(?:[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/**
 * RFC 4180. A spreadsheet takes a text that begins with one of these for a formula (OWASP, "CSV Injection"), so that it
 * gets an apostrophe before it; a number is none, "-0.04" as it prints included. A mark at the beginning (`bom`)
 * tells Excel that it is UTF-8.
 */
export const csvText = (rows: readonly (readonly CsvValue[])[], { bom }: { readonly bom: boolean }): string =>
  `${bom ? BYTE_ORDER_MARK : ''}${rows.map(row => `${row.map(cellText).join(',')}\r\n`).join('')}`;

// Each text is quoted, so that neither a semicolon, where that separates cells, nor a line break ends a cell.
function cellText(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

const BYTE_ORDER_MARK = '\uFEFF';

export const CSV_TYPE = 'text/csv; charset=utf-8';

/** One column of a CSV. The list of columns makes the heading and every row, so they cannot fall out of step. */
export interface CsvColumn<Row> {
  readonly heading: string;
  readonly value: (row: Row) => CsvValue;
}

/** The first line, with the mark that tells Excel that the file is UTF-8. */
export const csvHeading = <Row>(columns: readonly CsvColumn<Row>[]): string =>
  csvText([columns.map(({ heading }) => heading)], { bom: true });

export const csvRows = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string =>
  csvText(
    rows.map(row => columns.map(({ value }) => value(row))),
    { bom: false },
  );
