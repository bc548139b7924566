import { textInRow } from '../../cells.ts';
import type { Column } from '../../report.ts';
import type { ColumnMap } from '../headings/columnMap.ts';
import { arrowBeside, readArrow, splitArrow } from '../texts/arrowText.ts';
import { readBase } from '../texts/outturnText.ts';

export interface RowCell {
  readonly position: number;
  /** Where the cell is in another row: it is merged over several, or is a comment that a survey's questions share. */
  readonly row?: number;
  readonly text: string;
  /** The number that the cell holds, in the unit that it prints; absent where it holds none. */
  readonly held?: number;
  /** The cell holds a date, whatever its text. */
  readonly isDate?: true;
}

/** Each fact of a row, and where it is. */
export type RowCells = Readonly<Partial<Record<Column, RowCell>>>;

export interface PlacedRow {
  readonly cells: RowCells;
  /**
   * The arrow that shares a cell with its base, where everything after it is one column to the left; null where the row
   * is not shifted.
   */
  readonly shiftedFrom: 'shortArrow' | 'longArrow' | null;
}

const PAIRS = [
  ['shortArrow', 'shortBase'],
  ['longArrow', 'longBase'],
] as const;

/** Places a row's texts by the sheet's columns; a shifted row by what its own cells hold. */
export function placeRow(texts: readonly string[], columns: ColumnMap): PlacedRow {
  const cells = withArrowsApart(byColumns(texts, columns));
  for (const [arrow, base] of PAIRS) {
    const shared = splitArrow(cells[arrow]?.text ?? '');
    const arrowAt = columns[arrow];
    if (!shared || arrowAt === undefined) continue;
    const arrowText = (cells[arrow]?.text ?? '').trim();
    const apart: RowCells = {
      [arrow]: { position: arrowAt, text: arrowText.slice(0, arrowText.length - shared.rest.length).trim() },
      [base]: { position: arrowAt, text: shared.rest },
    };
    const moved = { ...byColumns(texts, leftFrom(columns, arrowAt)), ...apart };
    return misfits(moved) < misfits(cells)
      ? { cells: moved, shiftedFrom: arrow }
      : { cells: { ...cells, ...apart }, shiftedFrom: null };
  }
  return { cells, shiftedFrom: null };
}

/**
 * "19 ↑" under a base, in a sheet without a column for its arrows: the arrow is against that base. Beside the outturn it is
 * against the base that the sheet has.
 */
function withArrowsApart(cells: RowCells): RowCells {
  const apart = PAIRS.reduce<RowCells>((row, [arrow, base]) => takeApart(row, arrow, base), cells);
  const hasNone = apart.shortArrow === undefined && apart.longArrow === undefined;
  const isLong = cells.shortBase === undefined && cells.longBase !== undefined;
  return hasNone ? takeApart(apart, isLong ? 'longArrow' : 'shortArrow', 'performance') : apart;
}

function takeApart(
  cells: RowCells,
  arrow: 'shortArrow' | 'longArrow',
  column: 'shortBase' | 'longBase' | 'performance',
): RowCells {
  const cell = cells[column];
  const beside = cells[arrow] === undefined && cell ? arrowBeside(cell.text) : null;
  if (beside === null || cell === undefined) return cells;
  return { ...cells, [arrow]: { ...cell, text: beside.arrow }, [column]: { ...cell, text: beside.figure } };
}

/** How many cells do not fit their column, for example with the next column's text. */
function misfits(cells: RowCells): number {
  const isStrange = (column: 'shortBase' | 'longBase') => {
    const text = cells[column]?.text ?? '';
    return isProse(text) || readBase(text).state === 'unreadable';
  };
  const isNoArrow =
    readArrow(cells.longArrow?.text ?? '') === 'unreadable' && !splitArrow(cells.longArrow?.text ?? '');
  return [isStrange('shortBase'), isNoArrow, isStrange('longBase')].filter(strange => strange).length;
}

/** A comment that begins with figures, "45 came by post and 27 by telephone.", reads as parts of a figure. */
const isProse = (text: string): boolean =>
  /[.!?]\s*$/.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length >= SENTENCE;

/** In words: more than a figure's unit, its period and the names of its parts. */
const SENTENCE = 4;

function byColumns(texts: readonly string[], columns: ColumnMap): RowCells {
  return Object.fromEntries(
    Object.entries(columns).map(([column, position]) => [
      column,
      { position, text: textInRow(texts, position) },
    ]),
  );
}

/** The columns where everything beyond the shared cell has moved one to the left. */
function leftFrom(columns: ColumnMap, arrowAt: number): ColumnMap {
  return Object.fromEntries(
    Object.entries(columns).map(([column, position]) => [
      column,
      position > arrowAt ? position - 1 : position,
    ]),
  );
}
