import type { Registration } from '../../register/registration.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

type Numbered = Registration['outturns'][number];

/** Rows a statement; a statement may have 100 KB (Durable Objects, "Limits"), and this is a tenth of it. */
const TOGETHER = 100;
// Where a table has a trigger, SQLite keeps a copy of the rows that one statement inserts and reads each of them again; of
// a row by itself it does not. So many rows by themselves make up for what a sign-off reads of the council and its chain.
const ALONE = 8;

const COLUMNS = ['number', 'value', 'unit', 'printed', 'target', 'rating'] as const;

const valuesOf = (row: number): string => {
  const [number, ...others] = COLUMNS.map((_, column) => `?4 ->> '$[${row}][${column}]'`);
  return `(${number}, ?2, ?1, ?3, ${others.join(', ')})`;
};

const insertOf = (rows: number): string =>
  `INSERT INTO outturn (indicator, period, report, rev, value, unit, printed, target, rating) VALUES ${Array.from({ length: rows }, (_, row) => valuesOf(row)).join(', ')}`;

/** Writes the outturns of a revision, by as few statements as leave fewer rows read than are written. */
export function addOutturns(
  db: CouncilDatabase,
  { report, period, rev }: { readonly report: number; readonly period: number; readonly rev: number },
  outturns: readonly Numbered[],
): void {
  for (const portion of portionsOf(outturns)) {
    const rows = portion.map(row => COLUMNS.map(column => row[column]));
    db.run(insertOf(portion.length), report, period, rev, JSON.stringify(rows));
  }
}

function portionsOf(outturns: readonly Numbered[]): (readonly Numbered[])[] {
  const portions: (readonly Numbered[])[] = outturns.slice(0, ALONE).map(row => [row]);
  for (let from = ALONE; from < outturns.length; from += TOGETHER) {
    portions.push(outturns.slice(from, from + TOGETHER));
  }
  return portions;
}
