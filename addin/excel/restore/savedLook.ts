import type { CellValue } from '../../../shared/cells.ts';
import { alignLines } from '../../../shared/sheet/cells/alignLines.ts';
import { columnMarks, rowMarks, type SheetMarks } from '../../../shared/sheet/cells/sheetMarks.ts';
import type { CellLook } from '../read/cellLook.ts';
import type { PrintedPage } from '../read/readPrintedPage.ts';
import { boundingRange, lookAt, type SheetLook } from '../read/sheetLook.ts';

/** The look of a sheet before it was formatted, with marks to find its rows and columns again. */
export interface SavedLook {
  readonly look: SheetLook;
  /** The first row of headings, which identify the columns. */
  readonly headingRow: number;
  readonly marks: SheetMarks;
}

export function toSavedLook(
  look: SheetLook,
  values: readonly (readonly CellValue[])[],
  headingRow: number,
): SavedLook {
  return { look, headingRow, marks: { rows: rowMarks(values), columns: columnMarks(values, headingRow) } };
}

/**
 * The saved look for the present rows and columns of the sheet: those that moved take their looks along, and new ones have
 * none. null if they cannot be matched.
 */
export function alignSavedLook(
  saved: SavedLook,
  values: readonly (readonly CellValue[])[],
): SavedLook | null {
  const rows = alignLines(saved.marks.rows, rowMarks(values));
  const headingRow = rows?.[saved.headingRow] ?? null;
  if (rows === null || headingRow === null) return null;
  const columns = alignLines(saved.marks.columns, columnMarks(values, headingRow));
  if (columns === null) return null;
  const look = moved(
    saved.look,
    line => rows[line] ?? null,
    line => columns[line] ?? null,
  );
  return look && toSavedLook(look, values, headingRow);
}

type Moved = (line: number) => number | null;

function moved(
  { range, cells, widths, standardWidths, heights, fittedRows, hiddenRows, frame }: SheetLook,
  row: Moved,
  column: Moved,
): SheetLook | null {
  const places = cells.flatMap((line, r) =>
    line.flatMap((look, c) => {
      const [top, left] = [row(range.row + r), column(range.column + c)];
      return top === null || left === null ? [] : [{ row: top, column: left, look }];
    }),
  );
  if (places.length === 0) return null;
  const area = boundingRange(places.map(place => ({ ...place, rows: 1, columns: 1 })));
  const laid = Array.from({ length: area.rows }, () => Array<CellLook | null>(area.columns).fill(null));
  for (const place of places) {
    const line = laid[place.row - area.row];
    if (line) line[place.column - area.column] = place.look;
  }
  const { freeze, titleRows, page } = frame;
  const frozen = freeze.rows === 0 ? -1 : (row(freeze.rows - 1) ?? freeze.rows - 1);
  const first = titleRows && row(titleRows.first);
  const last = titleRows && row(titleRows.last);
  return {
    range: area,
    cells: laid,
    widths: movedSizes(widths, column),
    standardWidths: movedLines(standardWidths, column),
    heights: movedSizes(heights, row),
    fittedRows: movedLines(fittedRows, row),
    hiddenRows: movedLines(hiddenRows, row),
    frame: {
      ...frame,
      freeze: { ...freeze, rows: frozen + 1 },
      titleRows: first === null || last === null ? titleRows : { first, last },
      page: page && movedPage(page, row),
    },
  };
}

/** Breaks and print areas move with their rows. */
function movedPage(page: PrintedPage, row: Moved): PrintedPage {
  return {
    ...page,
    breaks: page.breaks.map(line => row(line) ?? line),
    printArea:
      page.printArea?.map(range => {
        const [first, last] = [row(range.row), row(range.row + range.rows - 1)];
        return first === null || last === null ? range : { ...range, row: first, rows: last - first + 1 };
      }) ?? null,
  };
}

function movedSizes(sizes: ReadonlyMap<number, number>, to: Moved): ReadonlyMap<number, number> {
  return new Map(
    [...sizes].flatMap(([line, size]) => {
      const place = to(line);
      return place === null ? [] : [[place, size] as const];
    }),
  );
}

function movedLines(lines: ReadonlySet<number>, to: Moved): ReadonlySet<number> {
  return new Set([...lines].map(to).filter(line => line !== null));
}

/** The first look survives every later formatting; only cells without a look in it take their present one. */
export function completeSavedLook(first: SheetLook, now: SheetLook): SheetLook {
  const range = boundingRange([first.range, now.range]);
  return {
    range,
    cells: Array.from({ length: range.rows }, (_, r) =>
      Array.from({ length: range.columns }, (_, c) => {
        const [row, column] = [range.row + r, range.column + c];
        return lookAt(first, row, column) ?? lookAt(now, row, column);
      }),
    ),
    widths: new Map([...now.widths, ...first.widths]),
    standardWidths: completed(first.standardWidths, first.widths, now.standardWidths),
    heights: new Map([...now.heights, ...first.heights]),
    fittedRows: completed(first.fittedRows, first.heights, now.fittedRows),
    hiddenRows: new Set([...first.hiddenRows, ...now.hiddenRows]),
    frame: first.frame,
  };
}

/** The lines of the first look, and of the present one those that the first does not know. */
const completed = (
  first: ReadonlySet<number>,
  known: ReadonlyMap<number, number>,
  now: ReadonlySet<number>,
): ReadonlySet<number> => new Set([...first, ...[...now].filter(line => !known.has(line))]);
