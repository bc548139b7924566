import type { ReadRangeContents } from '../../shared/rangeContents.ts';
import { type Argument, answerByCell, type FunctionAnswer, type JudgeCells } from './answerByCell.ts';
import { judgeEither, markZeros, resolveZeros } from './blankOrZero.ts';
import { refuseCall } from './refusals.ts';

/** Where the arguments of a call are, and how to look there. */
export interface ArgumentCells {
  /** By the argument's position. Anything but text says that the argument is typed or calculated. */
  readonly addresses: readonly unknown[];
  readonly read: ReadRangeContents;
}

/**
 * The answer to one call. A promise only if a cell that arrived as 0 decides the answer: Excel is then asked whether the
 * cell is blank. Where it does not say, the answer is a refusal, never a guess.
 */
export function answerCall<Name extends string>(
  names: readonly Name[],
  given: readonly Argument[],
  judge: JudgeCells<Name>,
  cells: ArgumentCells,
): FunctionAnswer | Promise<FunctionAnswer> {
  const addresses = names.map((_, index) => addressOf(cells.addresses[index]));
  const marked = names.map((_, index) => (addresses[index] ? markZeros(given[index]) : given[index]));
  const deciding = new Set<Name>();
  const answer = (resolved: readonly Argument[]): FunctionAnswer =>
    answerByCell(
      names,
      resolved,
      judgeEither(judge, open => {
        for (const name of open) deciding.add(name);
        return refuseCall('blank-or-zero', { argument: open[0] });
      }),
    );
  const unresolved = answer(marked);
  if (deciding.size === 0) return unresolved;
  const asked = addresses.filter((_, index) => deciding.has(names[index] as Name));
  return cells.read(asked).then(
    contents =>
      answer(marked.map((argument, index) => resolveZeros(argument, contents.get(addresses[index] ?? '')))),
    () => unresolved,
  );
}

const addressOf = (address: unknown): string => (typeof address === 'string' ? address : '');
