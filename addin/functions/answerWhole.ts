import type { Argument, CellAnswer, FunctionAnswer } from './answerByCell.ts';
import type { ArgumentCells } from './answerCall.ts';
import { type CellArgument, refuseErrorCell } from './arguments/cellArgument.ts';
import { isMarked, markZeros, resolveZeros } from './blankOrZero.ts';
import { FunctionRefusal, refuseCall } from './refusals.ts';

/** Every argument as rows of cells. */
export type JudgeWhole<Name extends string> = (
  rows: Readonly<Record<Name, readonly (readonly CellArgument[])[]>>,
) => CellAnswer;

/**
 * One answer to whole ranges. Where a cell arrived as 0, Excel is asked whether it is blank: in a row of figures, a blank is
 * a gap and a 0 is a figure. Where Excel does not say, the answer is a refusal, never a guess.
 */
export function answerWhole<Name extends string>(
  names: readonly Name[],
  given: readonly Argument[],
  judge: JudgeWhole<Name>,
  { addresses, read }: ArgumentCells,
): FunctionAnswer | Promise<FunctionAnswer> {
  const addressOf = (index: number): string => {
    const address = addresses[index];
    return typeof address === 'string' ? address : '';
  };
  const marked = names.map((_, index) => (addressOf(index) ? markZeros(given[index]) : given[index]));
  const answer = (own: readonly Argument[]): FunctionAnswer => {
    const open = names.find((_, index) => isMarked(own[index]));
    return open === undefined
      ? judgeRows(names, own, judge)
      : refuseCall('blank-or-zero', { argument: open });
  };
  const asked = names.flatMap((_, index) => (isMarked(marked[index]) ? [addressOf(index)] : []));
  if (asked.length === 0) return answer(marked);
  return read(asked).then(
    contents =>
      answer(marked.map((argument, index) => resolveZeros(argument, contents.get(addressOf(index))))),
    () => answer(marked),
  );
}

function judgeRows<Name extends string>(
  names: readonly Name[],
  given: readonly Argument[],
  judge: JudgeWhole<Name>,
): FunctionAnswer {
  const rows = {} as Record<Name, readonly (readonly CellArgument[])[]>;
  for (const [index, name] of names.entries()) {
    const argument = given[index];
    rows[name] = Array.isArray(argument) ? argument : [[argument]];
    for (const cell of rows[name].flat()) {
      const refusal = refuseErrorCell(cell, name);
      if (refusal) return refusal;
    }
  }
  const answer = judge(rows);
  // functions.json declares every result a matrix.
  return answer instanceof FunctionRefusal ? answer : [[answer]];
}
