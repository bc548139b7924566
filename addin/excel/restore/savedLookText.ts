import type { CellLook } from '../read/cellLook.ts';
import type { SheetFrame, SheetLook } from '../read/sheetLook.ts';
import { decodeRuns, encodeRuns } from './runLengths.ts';
import type { SavedLook } from './savedLook.ts';

/** The saved look in the workbook's settings. Many cells share few looks, so it has a palette and runs of indexes. */
interface EncodedLook {
  /** A look of version 1 knows neither fonts, nor hidden rows, nor the page but for its titles. */
  readonly version: 1 | 2;
  readonly range: readonly [row: number, column: number, rows: number, columns: number];
  readonly palette: readonly CellLook[];
  /** Row by row: indexes into the palette, or "-" if the look is not known. */
  readonly cells: string;
  readonly widths: readonly (readonly [column: number, points: number])[];
  /** The columns of the standard width. */
  readonly standard?: readonly number[];
  /** The rows that formatting hid. */
  readonly hidden?: readonly number[];
  /** From the first row of the range; "f15" is a row that follows its text. */
  readonly heights: string;
  readonly frame: Omit<SheetFrame, 'page'> & Partial<Pick<SheetFrame, 'page'>>;
  readonly headingRow: number;
  readonly rows: string;
  readonly columns: string;
}

const MOST_CELLS = 500_000;
const MOST_LINES = 1_048_576;
const UNKNOWN = '-';

export function encodeSavedLook({ look, headingRow, marks }: SavedLook): EncodedLook {
  const { range, cells, widths, standardWidths, hiddenRows, frame } = look;
  return {
    version: 2,
    range: [range.row, range.column, range.rows, range.columns],
    ...encodedCells(cells),
    widths: [...widths],
    standard: [...standardWidths],
    hidden: [...hiddenRows],
    heights: encodeRuns(Array.from({ length: range.rows }, (_, r) => heightToken(look, range.row + r))),
    frame,
    headingRow,
    rows: encodeRuns(marks.rows.map(mark => mark || UNKNOWN)),
    columns: encodeRuns(marks.columns.map(mark => mark || UNKNOWN)),
  };
}

type EncodedCells = Pick<EncodedLook, 'palette' | 'cells'>;
/** A format saves the same cells twice, the second time with what it has learnt of the rows. */
const encoded = new WeakMap<SheetLook['cells'], EncodedCells>();

function encodedCells(cells: SheetLook['cells']): EncodedCells {
  const known = encoded.get(cells);
  if (known) return known;
  const palette = new Map<string, number>();
  const indexOf = (cell: CellLook | null): string => {
    if (cell === null) return UNKNOWN;
    const key = JSON.stringify(cell);
    const index = palette.get(key) ?? palette.size;
    palette.set(key, index);
    return String(index);
  };
  const written = encodeRuns(cells.flat().map(indexOf));
  const made = { palette: [...palette.keys()].map(key => JSON.parse(key) as CellLook), cells: written };
  encoded.set(cells, made);
  return made;
}

/** null if the setting has another format, such as that of a later Outturn. */
export function decodeSavedLook(value: unknown): SavedLook | null {
  const written = value as EncodedLook | null;
  if (!(written?.version === 1 || written?.version === 2) || !Array.isArray(written.range)) return null;
  const [row, column, rows, columns] = written.range;
  if (rows * columns > MOST_CELLS) return null;
  return {
    look: {
      range: { row, column, rows, columns },
      cells: readCells(written, rows, columns),
      widths: new Map(written.widths),
      standardWidths: new Set(written.standard ?? []),
      ...readHeights(written, row, rows),
      hiddenRows: new Set(written.hidden ?? []),
      frame: { page: null, ...written.frame },
    },
    headingRow: written.headingRow,
    marks: { rows: readMarks(written.rows), columns: readMarks(written.columns) },
  };
}

function readCells({ cells, palette }: EncodedLook, rows: number, columns: number): SheetLook['cells'] {
  const tokens = decodeRuns(cells, rows * columns);
  const looks = palette.map(look => ({ ...NOT_KNOWN, ...look }));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => looks[Number(tokens[r * columns + c])] ?? null),
  );
}

/** What a look that was saved by an earlier version lacks. */
const NOT_KNOWN = { fontName: null, fontSize: null, indent: null } as const;
const FITTED = 'f';

function heightToken({ heights, fittedRows }: SheetLook, row: number): string {
  const points = heights.get(row);
  return points === undefined ? UNKNOWN : `${fittedRows.has(row) ? FITTED : ''}${points}`;
}

function readHeights(
  { heights }: EncodedLook,
  first: number,
  rows: number,
): Pick<SheetLook, 'heights' | 'fittedRows'> {
  const known = decodeRuns(heights, rows).flatMap((token, index) =>
    token === UNKNOWN ? [] : [{ row: first + index, isFitted: token.startsWith(FITTED), token }],
  );
  return {
    heights: new Map(
      known.map(({ row, token, isFitted }) => [row, Number(isFitted ? token.slice(1) : token)]),
    ),
    fittedRows: new Set(known.filter(({ isFitted }) => isFitted).map(({ row }) => row)),
  };
}

const readMarks = (text: string): string[] =>
  decodeRuns(text, MOST_LINES).map(mark => (mark === UNKNOWN ? '' : mark));
