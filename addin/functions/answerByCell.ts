import { type CellArgument, refuseErrorCell } from './arguments/cellArgument.ts';
import { FunctionRefusal } from './refusals.ts';

/** A cell, or a range of them as rows. */
export type Argument = CellArgument | readonly (readonly CellArgument[])[];

/** What one row of cells comes to. */
export type JudgeCells<Names extends string> = (
  cells: Readonly<Record<Names, CellArgument>>,
) => string | FunctionRefusal;

export type FunctionAnswer = string | FunctionRefusal | readonly (readonly (string | FunctionRefusal)[])[];

/**
 * Judges cell by cell over ranges of one shape, single cells repeating beside them. A refusal stays in its own cell.
 * Single cells give a single answer, in the form in which they came.
 */
export function answerByCell<Names extends string>(
  given: Readonly<Record<Names, Argument>>,
  judge: JudgeCells<Names>,
): FunctionAnswer {
  const names = Object.keys(given) as Names[];
  const shape = shapeOf(names.map(name => given[name]));
  if (shape instanceof FunctionRefusal) return shape;
  const judgeAt = (row: number, column: number) =>
    judgeSound(names, name => cellAt(given[name], row, column), judge);
  if (shape.rows === 1 && shape.columns === 1) {
    const answer = judgeAt(0, 0);
    return answer instanceof FunctionRefusal || !names.some(name => Array.isArray(given[name]))
      ? answer
      : [[answer]];
  }
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => judgeAt(row, column)),
  );
}

function judgeSound<Names extends string>(
  names: readonly Names[],
  cellOf: (name: Names) => CellArgument,
  judge: JudgeCells<Names>,
): string | FunctionRefusal {
  const cells = {} as Record<Names, CellArgument>;
  for (const name of names) {
    cells[name] = cellOf(name);
    const refusal = refuseErrorCell(cells[name], name);
    if (refusal) return refusal;
  }
  return judge(cells);
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const SINGLE: Shape = { rows: 1, columns: 1 };

function shapeOf(given: readonly Argument[]): Shape | FunctionRefusal {
  let common = SINGLE;
  for (const argument of given) {
    if (!Array.isArray(argument)) continue;
    const shape = { rows: argument.length, columns: columnsOf(argument) };
    if (shape.columns === 0) return new FunctionRefusal('shapes-differ');
    if (isSingle(shape)) continue;
    if (!isSingle(common) && (shape.rows !== common.rows || shape.columns !== common.columns)) {
      return new FunctionRefusal('shapes-differ');
    }
    common = shape;
  }
  return common;
}

/** 0 where the rows are not of one length, or where there are none. */
function columnsOf(rows: readonly unknown[]): number {
  const lengths = new Set(rows.map(row => (Array.isArray(row) ? row.length : 0)));
  return lengths.size === 1 ? ([...lengths][0] as number) : 0;
}

function isSingle({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}

function cellAt(argument: Argument, row: number, column: number): CellArgument {
  if (!Array.isArray(argument)) return argument;
  const rows = argument as readonly (readonly CellArgument[])[];
  const single = rows.length === 1 && rows[0]?.length === 1;
  return single ? rows[0]?.[0] : rows[row]?.[column];
}
