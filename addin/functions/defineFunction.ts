import type { Argument, FunctionAnswer, JudgeCells } from './answerByCell.ts';
import { type ArgumentCells, answerCall } from './answerCall.ts';
import { answerWhole, type JudgeWhole } from './answerWhole.ts';

export interface FunctionParameter {
  /** Shown in Excel's Insert Function dialog. */
  readonly description: string;
  readonly optional?: true;
}

/** A custom function of the add-in: everything that Excel, the help page and the docs know about it. */
export interface CustomFunction<Id extends string = string> {
  /** Excel keeps formulas by this id, so it never changes once it has shipped. */
  readonly id: Id;
  readonly description: string;
  /** In Excel's order, which never changes either: formulas refer to parameters by position. */
  readonly parameters: readonly (FunctionParameter & { readonly name: string })[];
  /**
   * The answer to one call; a promise only if Excel must be asked whether a cell is blank or 0. Excel passes its own
   * invocation object after the last argument.
   */
  answer(given: readonly Argument[], cells: ArgumentCells): FunctionAnswer | Promise<FunctionAnswer>;
}

interface FunctionTexts<Id extends string, Name extends string> {
  readonly id: Id;
  readonly description: string;
  /** By name, in order; the optional ones last. */
  readonly parameters: Readonly<Record<Name, FunctionParameter>>;
}

/** One answer for each cell of its ranges, or one for all of them together. */
type FunctionDefinition<Id extends string, Name extends string> = FunctionTexts<Id, Name> &
  ({ readonly judge: JudgeCells<Name> } | { readonly judgeWhole: JudgeWhole<Name> });

export function defineFunction<const Id extends string, Name extends string>(
  definition: FunctionDefinition<Id, Name>,
): CustomFunction<Id> {
  const { id, description, parameters } = definition;
  const names = Object.keys(parameters) as Name[];
  return {
    id,
    description,
    parameters: names.map(name => ({ name, ...parameters[name] })),
    answer: (given, cells) =>
      'judge' in definition
        ? answerCall(names, given, definition.judge, cells)
        : answerWhole(names, given, definition.judgeWhole, cells),
  };
}
