import { refuseFile } from '../fileRefused.ts';
import { isTrue, wholeNumber } from '../xml/attributes.ts';
import type { ElementReader } from '../xml/readElements.ts';
import { MOST_COLUMNS } from './cellPlace.ts';

/** As `saveWorkbook` writes them: a character of the standard font is 7 pixels wide at 96 dpi. */
const POINTS_A_CHARACTER = 5.25;

export interface SheetColumns {
  /** Zero-based column to width in points. */
  readonly columnWidths: Map<number, number>;
  readonly hiddenColumns: Set<number>;
}

/** Reads columns into `columns`. Refuses more columns than a sheet has: Excel takes ranges that overlap for damage. */
export function columnsReader({ columnWidths, hiddenColumns }: SheetColumns): ElementReader {
  let count = 0;
  const col: ElementReader = {
    open: ({ min, max, width, hidden }) => {
      const first = wholeNumber(min) ?? 0;
      const last = Math.min(wholeNumber(max) ?? first, MOST_COLUMNS);
      count += Math.max(0, last - first + 1);
      if (first < 1 || count > MOST_COLUMNS) refuseFile('damaged');
      for (let column = first - 1; column < last; column++) {
        if (width !== undefined) columnWidths.set(column, Number(width) * POINTS_A_CHARACTER);
        if (isTrue(hidden)) hiddenColumns.add(column);
      }
    },
  };
  return { inside: { col } };
}
