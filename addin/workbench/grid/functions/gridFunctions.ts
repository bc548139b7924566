import type { FUniver } from '@univerjs/core/facade';
import type { BaseFunction } from '@univerjs/engine-formula';
import type { FunctionCallAnswer, FunctionCalls } from '../../pane/functionCalls.ts';
import type { FunctionMetadata } from '../../pane/functionsMetadata.ts';
import type { FunctionErrors } from './functionErrors.ts';

type Answered = string | number | boolean | (string | number | boolean)[][];

/** Registers one of the add-in's functions with the grid's formulas, as NAMESPACE.NAME. */
export function registerGridFunction(
  api: FUniver,
  namespace: string,
  metadata: FunctionMetadata,
  calls: FunctionCalls,
  sentences: FunctionErrors,
): void {
  const functionName = `${namespace}.${metadata.name}`;
  // The engine calls this as a method of the function, which knows its cell.
  async function calculate(this: BaseFunction, ...given: unknown[]): Promise<Answered> {
    const cell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const answer = await calls.call(metadata.id, excelArguments(given, metadata.parameters.length));
    sentences.forget(cell);
    return inCells(answer, (sentence, row, column) => sentences.keep(cell, row, column, sentence));
  }
  api.getFormula().registerAsyncFunction(functionName, calculate as never, {
    description: {
      functionName,
      // The engine's number for user-defined functions.
      functionType: USER_FUNCTION,
      description: metadata.description,
      abstract: metadata.description,
      functionParameter: metadata.parameters.map(({ name, description, optional = false }) => ({
        name,
        detail: description,
        example: '',
        require: optional ? 0 : 1,
        repeat: 0,
      })),
    },
  });
}

const USER_FUNCTION = 15;

/**
 * functions.json declares every parameter as a matrix, so even one cell arrives as rows. An omitted argument arrives as
 * null, an empty cell as "" (Microsoft's documentation of custom functions' parameters).
 */
function excelArguments(given: readonly unknown[], count: number): unknown[] {
  return Array.from({ length: Math.max(count, given.length) }, (_, index) => {
    const argument = given[index];
    if (argument === undefined || argument === null || argument === '') return null;
    return Array.isArray(argument)
      ? argument.map((row: unknown[]) => row.map(cell => cell ?? ''))
      : [[argument]];
  });
}

function inCells(
  answer: FunctionCallAnswer,
  keep: (sentence: string, row: number, column: number) => void,
): Answered {
  const cell = (value: unknown, row: number, column: number): string | number | boolean => {
    const { error } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
      Extract<FunctionCallAnswer, { error: unknown }>
    >;
    if (!error) return (value ?? '') as string | number | boolean;
    if (error.sentence) keep(error.sentence, row, column);
    return error.code;
  };
  if ('error' in answer) return cell(answer, 0, 0);
  if (!Array.isArray(answer.value)) return cell(answer.value, 0, 0);
  return (answer.value as unknown[][]).map((row, r) => row.map((value, c) => cell(value, r, c)));
}
