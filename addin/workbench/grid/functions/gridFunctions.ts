import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import type { FunctionCallAnswer, FunctionCalls } from '../../pane/functionCalls.ts';
import type { FunctionMetadata } from '../../pane/functionsMetadata.ts';
import type { UniverGrid } from '../univerGrid.ts';
import type { BlankCells } from './blankCells.ts';
import { functionArguments } from './functionArguments.ts';
import type { FunctionErrors } from './functionErrors.ts';

type Shown = string | number | boolean;

/** What a function of the add-in is calculated with. */
export interface FunctionHost {
  readonly calls: FunctionCalls;
  readonly sentences: FunctionErrors;
  /** How this Excel passes blank cells. */
  blanks(): BlankCells;
  sheetName(id: string): string;
}

/** Registers one of the add-in's functions with the grid's formulas, as NAMESPACE.NAME. */
export function registerGridFunction(
  { api, registerFunction }: UniverGrid,
  namespace: string,
  metadata: FunctionMetadata,
  host: FunctionHost,
): void {
  const functionName = `${namespace}.${metadata.name}`;
  // The grid's own way to register a function describes it, but hides which cells an argument refers to.
  api.getFormula().registerAsyncFunction(functionName, async () => '', {
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
  registerFunction(new GridFunction(functionName, metadata, host));
}

const USER_FUNCTION = 15;

class GridFunction extends BaseFunction {
  override needsReferenceObject = true;
  readonly #metadata: FunctionMetadata;
  readonly #host: FunctionHost;

  constructor(name: string, metadata: FunctionMetadata, host: FunctionHost) {
    super(name);
    this.#metadata = metadata;
    this.#host = host;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...given: FunctionVariantType[]): ReturnType<BaseFunction['calculate']> {
    return new AsyncObject(this.#answer(given));
  }

  async #answer(given: readonly FunctionVariantType[]): Promise<BaseValueObject> {
    const { calls, sentences, blanks, sheetName } = this.#host;
    const { id, parameters, options } = this.#metadata;
    const cell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const { values, addresses } = functionArguments(given, parameters.length, blanks(), sheetName);
    const answer = await calls.call(id, values, options?.requiresParameterAddresses ? addresses : null);
    sentences.forget(cell);
    const shown = inCells(answer, (sentence, row, column) => sentences.keep(cell, row, column, sentence));
    return Array.isArray(shown) ? ArrayValueObject.createByArray(shown) : ValueObjectFactory.create(shown);
  }
}

function inCells(
  answer: FunctionCallAnswer,
  keep: (sentence: string, row: number, column: number) => void,
): Shown | Shown[][] {
  const cell = (value: unknown, row: number, column: number): Shown => {
    const { error } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
      Extract<FunctionCallAnswer, { error: unknown }>
    >;
    if (!error) return (value ?? '') as Shown;
    if (error.sentence) keep(error.sentence, row, column);
    return error.code;
  };
  if ('error' in answer) return cell(answer, 0, 0);
  if (!Array.isArray(answer.value)) return cell(answer.value, 0, 0);
  return (answer.value as unknown[][]).map((row, r) => row.map((value, c) => cell(value, r, c)));
}
