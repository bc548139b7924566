import { SHEET_COLUMNS, SHEET_ROWS } from '../../shared/cells.ts';
import type { RangeContents } from '../../shared/rangeContents.ts';
import type { Argument, CellAnswer, JudgeCells } from './answerByCell.ts';
import type { CellArgument } from './arguments/cellArgument.ts';

/**
 * Stands for a cell that arrived as 0. Excel passes blank cells so (office-js #1951, #4702, #5262), and true zeros. Only a
 * cell with an address can be blank: a typed or calculated 0 is 0.
 */
const BLANK_OR_ZERO = Symbol('blank or 0');

export function markZeros(argument: Argument): Argument {
  return mapCells(argument, cell => (cell === 0 ? BLANK_OR_ZERO : cell));
}

/** Whether a cell of it is still blank or 0. */
export const isMarked = (argument: Argument): boolean =>
  Array.isArray(argument) ? argument.flat().includes(BLANK_OR_ZERO) : argument === BLANK_OR_ZERO;

/** The argument with "" or 0 for each marked cell. A mark stays where the contents do not say. */
export function resolveZeros(argument: Argument, contents: RangeContents | undefined): Argument {
  if (!contents || !isOfRange(argument, contents)) return argument;
  return mapCells(argument, (cell, row, column) => {
    if (cell !== BLANK_OR_ZERO) return cell;
    const held = contents.at(row, column);
    if (held === '') return '';
    return held === 0 || isFormula(held) ? 0 : cell;
  });
}

/** A formula's cell is not blank: it arrived as 0, so its result is 0. */
const isFormula = (held: unknown): boolean => typeof held === 'string' && held.startsWith('=');

/** Judges marked cells both as blank and as 0. If the answers differ, `undecided` answers for the marked arguments. */
export function judgeEither<Name extends string>(
  judge: JudgeCells<Name>,
  undecided: (marked: readonly [Name, ...Name[]]) => CellAnswer,
): JudgeCells<Name> {
  return cells => {
    const [first, ...others] = (Object.keys(cells) as Name[]).filter(name => cells[name] === BLANK_OR_ZERO);
    if (first === undefined) return judge(cells);
    const marked = [first, ...others] as const;
    const answer = judge(resolved(cells, marked, 0));
    const printed = JSON.stringify(answer);
    for (let zeros = 1; zeros < 2 ** marked.length; zeros++) {
      if (JSON.stringify(judge(resolved(cells, marked, zeros))) !== printed) return undecided(marked);
    }
    return answer;
  };
}

/** The cells with 0 or "" for each marked one: the bits of `zeros` say which. */
function resolved<Cells extends Readonly<Record<string, CellArgument>>>(
  cells: Cells,
  marked: readonly (keyof Cells)[],
  zeros: number,
): Cells {
  const entries = marked.map((name, bit) => [name, zeros & (1 << bit) ? 0 : ''] as const);
  return { ...cells, ...Object.fromEntries(entries) };
}

function mapCells(
  argument: Argument,
  change: (cell: CellArgument, row: number, column: number) => CellArgument,
): Argument {
  if (!Array.isArray(argument)) return change(argument, 0, 0);
  return argument.map((cells, row) =>
    Array.isArray(cells) ? cells.map((cell, column) => change(cell, row, column)) : cells,
  );
}

/**
 * Whether the argument is the cells of the range. Of a whole column or row, it may be the beginning: then what is not marked
 * must agree.
 */
function isOfRange(argument: Argument, contents: RangeContents): boolean {
  const cells: readonly (readonly CellArgument[])[] = Array.isArray(argument) ? argument : [[argument]];
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  if (rows === contents.rows && columns === contents.columns) return true;
  if (rows !== contents.rows && contents.rows !== SHEET_ROWS) return false;
  if (columns !== contents.columns && contents.columns !== SHEET_COLUMNS) return false;
  return cells.every((line, row) =>
    line.every((cell, column) => {
      const held = contents.at(row, column);
      return cell === BLANK_OR_ZERO || isFormula(held) || held === (cell ?? '');
    }),
  );
}
