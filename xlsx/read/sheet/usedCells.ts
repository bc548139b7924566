import type { CellAddress, CellRange, CellValue, SheetCells } from '../../../shared/cells.ts';
import type { ReadingLimits } from '../readingLimits.ts';
import { eachMergedRow } from './mergedRanges.ts';

const BLANK = '';
const GENERAL = 'General';

/** A row as far as it holds something. Formats and formulas are null while all are plain. */
interface UsedRow {
  readonly values: CellValue[];
  formats: string[] | null;
  formulas: string[] | null;
}

/** The cells of a sheet that hold something. */
export class UsedCells {
  readonly #limits: ReadingLimits;
  readonly #rows = new Map<number, UsedRow>();

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
  }

  /** A cell with a value or a formula. */
  put(row: number, column: number, value: CellValue, format: string, formula: string): void {
    const used = this.#row(row);
    this.#place(used.values, column, BLANK as CellValue, value);
    if (format !== GENERAL) {
      used.formats ??= [];
      this.#place(used.formats, column, GENERAL, format);
    }
    if (formula !== BLANK) {
      used.formulas ??= [];
      this.#place(used.formulas, column, BLANK, formula);
    }
  }

  putIfBlank({ row, column }: CellAddress, value: CellValue): void {
    const used = this.#rows.get(row);
    const isBlank = (used?.values[column] ?? BLANK) === BLANK && !used?.formulas?.[column];
    if (isBlank) this.put(row, column, value, GENERAL, BLANK);
  }

  /**
   * The used cells from A1 as a rectangle. A merged range holds its value top-left and nowhere else. Rows without content
   * share one row of blanks.
   */
  rectangle(name: string, merges: readonly CellRange[]): SheetCells {
    const used = this.#usedRows(merges);
    const columns = used.reduce((widest, [, { values }]) => Math.max(widest, values.length), 0);
    const rows = (used.at(-1)?.[0] ?? -1) + 1;
    this.#limits.countPlaces(3 * rows);
    const lay = <T>(blank: T, take: (row: UsedRow) => T[] | null): T[][] => {
      const blanks = Array<T>(columns).fill(blank);
      const laid = Array<T[]>(rows).fill(blanks);
      for (const [row, cells] of used) {
        const own = take(cells);
        if (own === null) continue;
        own.length = Math.min(own.length, columns);
        this.#pad(own, columns, blank);
        laid[row] = own;
      }
      return laid;
    };
    return {
      name,
      values: lay(BLANK as CellValue, ({ values }) => values),
      formats: lay(GENERAL, ({ formats }) => formats),
      formulas: lay(BLANK, ({ formulas }) => formulas),
      merges,
    };
  }

  /** The rows that hold something when merged cells are emptied, in order, without the blanks at their ends. */
  #usedRows(merges: readonly CellRange[]): [number, UsedRow][] {
    const rows = [...this.#rows].sort(([a], [b]) => a - b);
    const numbers = rows.map(([row]) => row);
    eachMergedRow(merges, numbers, (row, over) => {
      const used = this.#rows.get(row);
      if (used) emptyMerged(used, row, over);
    });
    for (const [, { values, formulas }] of rows) {
      while (values.length > 0 && values.at(-1) === BLANK && !formulas?.[values.length - 1]) values.pop();
    }
    return rows.filter(([, { values }]) => values.length > 0);
  }

  #row(row: number): UsedRow {
    const used = this.#rows.get(row) ?? { values: [], formats: null, formulas: null };
    this.#rows.set(row, used);
    return used;
  }

  #place<T>(list: T[], column: number, blank: T, value: T): void {
    this.#pad(list, column, blank);
    if (column === list.length) this.#limits.countPlaces(1);
    list[column] = value;
  }

  #pad<T>(list: T[], length: number, blank: T): void {
    if (list.length >= length) return;
    this.#limits.countPlaces(length - list.length);
    while (list.length < length) list.push(blank);
  }
}

/** Empties a row where merged ranges lie over it, other than at their first cells. `over` goes from left to right. */
function emptyMerged({ values, formats, formulas }: UsedRow, row: number, over: readonly CellRange[]): void {
  for (const merge of over) {
    if (merge.column >= values.length) return;
    const first = merge.column + (row === merge.row ? 1 : 0);
    const end = merge.column + merge.columns;
    values.fill(BLANK, first, end);
    formats?.fill(GENERAL, first, end);
    formulas?.fill(BLANK, first, end);
  }
}
