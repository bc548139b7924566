import { type CellAddress, columnLetters } from '../../../shared/cells.ts';
import { columnIndex, MOST_COLUMNS, MOST_ROWS } from './cellPlace.ts';

/** A formula that cells share: it is written at one, and moves with its relative references to each other. */
export interface SharedFormula {
  /** As written at the first cell. */
  readonly text: string;
  /** The formula of another cell. */
  at(cell: CellAddress): string;
}

/** How a piece of a formula reads so many rows down and columns to the right. */
type Piece = string | ((rows: number, columns: number) => string);

// Pieces in which nothing moves: quoted texts, quoted sheet names, and brackets, which hold the columns of a table or the
// number of another workbook, and may hold one more pair. An apostrophe there frees the next character of its meaning.
export const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
export const BRACKETS = String.raw`\[(?:[^\[\]']|'[^]|\[(?:[^\[\]']|'[^])*\])*\]`;
// "A:C" and "1:3", unless they are the sheets of a reference or part of a word.
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(!$])`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}(?![\w.(!$])`;
const WORD = String.raw`[\w.$\\\u0080-\uffff]+`;
const PIECES = new RegExp(`${QUOTED}|${BRACKETS}|${COLUMNS}|${ROWS}|${WORD}|[^]`, 'gi');
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const RANGE_END = /^(\$?)(?:([A-Z]{1,3})|(\d{1,7}))$/i;

export function sharedFormula(text: string, first: CellAddress): SharedFormula {
  const pieces = piecesOf(text);
  return {
    text,
    at: ({ row, column }) =>
      pieces
        .map(piece => (typeof piece === 'string' ? piece : piece(row - first.row, column - first.column)))
        .join(''),
  };
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: found, index } of text.matchAll(PIECES)) {
    // "LOG10(" is a function, and "Q1!" a sheet.
    const isName = /[(!]/.test(text.charAt(index + found.length));
    const piece = isName ? found : movable(found);
    const last = pieces.at(-1);
    if (typeof last === 'string' && typeof piece === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

function movable(found: string): Piece {
  const cell = CELL.exec(found);
  if (cell) return movableCell(cell);
  const [from, to, ...more] = found.split(':').map(end => RANGE_END.exec(end));
  if (!from || !to || more.length > 0) return found;
  return (rows, columns) => {
    const ends = [from, to].map(([, fixed = '', letters, digits]) =>
      letters === undefined ? movedRow(fixed, Number(digits), rows) : movedColumn(fixed, letters, columns),
    );
    return ends.includes(null) ? '#REF!' : ends.join(':');
  };
}

function movableCell([found, fixedColumn = '', letters = '', fixedRow = '', digits]: RegExpExecArray): Piece {
  // A name such as "TAXES2017" lies beyond the last column.
  if (columnIndex(letters) >= MOST_COLUMNS || Number(digits) > MOST_ROWS) return found;
  return (rows, columns) => {
    const column = movedColumn(fixedColumn, letters, columns);
    const row = movedRow(fixedRow, Number(digits), rows);
    return column === null || row === null ? '#REF!' : column + row;
  };
}

function movedColumn(fixed: string, letters: string, by: number): string | null {
  if (fixed) return `$${letters}`;
  const column = columnIndex(letters) + by;
  return column >= 0 && column < MOST_COLUMNS ? columnLetters(column) : null;
}

function movedRow(fixed: string, number: number, by: number): string | null {
  if (fixed) return `$${number}`;
  const moved = number + by;
  return moved >= 1 && moved <= MOST_ROWS ? String(moved) : null;
}
