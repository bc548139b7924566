import { type CellArgument, refuseErrorCell } from './arguments/cellArgument.ts';
import { FunctionRefusal, refuseCall } from './refusals.ts';

/** A cell, or a range of cells as rows. */
export type Argument = CellArgument | readonly (readonly CellArgument[])[];

export type CellAnswer = string | number | FunctionRefusal;

type Rows = readonly (readonly CellAnswer[])[];

/** The answer for one cell of each argument. Rows spill from the formula's cell. */
export type JudgeCells<Name extends string> = (
  cells: Readonly<Record<Name, CellArgument>>,
) => CellAnswer | Rows;

export type FunctionAnswer = CellAnswer | Rows;

/**
 * Judges cell by cell. Ranges must have one shape, and single cells repeat beside them. A refusal stays in its own
 * cell. Single cells get a single answer: as a range if any of them came as a range.
 */
export function answerByCell<Name extends string>(
  names: readonly Name[],
  given: readonly Argument[],
  judge: JudgeCells<Name>,
): FunctionAnswer {
  const own = names.map((_, index) => given[index]);
  const shape = commonShape(own);
  if (shape instanceof FunctionRefusal) return shape;
  const judgeAt = (row: number, column: number) =>
    judgeWithoutErrors(names, index => cellAt(own[index], row, column), judge);
  if (isSingle(shape)) {
    const answer = judgeAt(0, 0);
    const isLone = answer instanceof FunctionRefusal || Array.isArray(answer) || !own.some(Array.isArray);
    return isLone ? answer : [[answer as CellAnswer]];
  }
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => inOneCell(judgeAt(row, column))),
  );
}

function judgeWithoutErrors<Name extends string>(
  names: readonly Name[],
  cellOf: (index: number) => CellArgument,
  judge: JudgeCells<Name>,
): CellAnswer | Rows {
  const cells = {} as Record<Name, CellArgument>;
  for (const [index, name] of names.entries()) {
    cells[name] = cellOf(index);
    const refusal = refuseErrorCell(cells[name], name);
    if (refusal) return refusal;
  }
  return judge(cells);
}

/** Excel has no array within a cell of an array. */
function inOneCell(answer: CellAnswer | Rows): CellAnswer {
  return Array.isArray(answer) ? refuseCall('rows-in-a-range') : (answer as CellAnswer);
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const SINGLE: Shape = { rows: 1, columns: 1 };

function commonShape(given: readonly Argument[]): Shape | FunctionRefusal {
  let common = SINGLE;
  for (const argument of given) {
    if (!Array.isArray(argument)) continue;
    const shape = { rows: argument.length, columns: columnsOf(argument) };
    if (shape.columns === 0) return refuseCall('shapes-differ');
    if (isSingle(shape)) continue;
    if (!isSingle(common) && (shape.rows !== common.rows || shape.columns !== common.columns)) {
      return refuseCall('shapes-differ');
    }
    common = shape;
  }
  return common;
}

/** 0 if the rows differ in length, or if there are none. */
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
