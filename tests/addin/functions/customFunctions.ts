/// <reference types="custom-functions-runtime" />
import { customFunctions, type FunctionId } from '../../../addin/functions/all.ts';

type Associated = (...given: unknown[]) => unknown;

const associated = new Map<string, Associated>();

class ExcelError {
  readonly code: CustomFunctions.ErrorCode;
  readonly message?: string;

  constructor(code: CustomFunctions.ErrorCode, message?: string) {
    this.code = code;
    if (message !== undefined) this.message = message;
  }
}

export const isExcelError = (value: unknown): value is ExcelError => value instanceof ExcelError;

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

function associate(id: string | Record<string, Associated>, run?: Associated): void {
  for (const [name, each] of typeof id === 'string' ? [[id, run] as const] : Object.entries(id)) {
    if (each) associated.set(name, each);
  }
}

/** Excel's runtime of custom functions. The compiler checks it against the published types. */
const runtime = { associate, Error: ExcelError, ErrorCode } as unknown as typeof CustomFunctions;
void ({ associate, Error: ExcelError, ErrorCode } satisfies Record<keyof typeof CustomFunctions, unknown>);

Object.assign(globalThis, { CustomFunctions: runtime });
await import('../../../addin/functions/register.ts');

/** The functions that the script has registered, by their ids. */
export const REGISTERED: ReadonlyMap<string, Associated> = associated;

/** What a formula shows: a word, an arrow, or an error with its sentence. */
export type Shown = string | { readonly error: string; readonly sentence: string };

export type Answered = Shown | Shown[][];

/** Calls a function with typed arguments: each as rows of cells, and omitted ones as null. */
export function call(id: FunctionId, ...given: unknown[]): Shown | Shown[][] {
  const answer = callWithAddresses(id, given, []);
  if (answer instanceof Promise) throw new Error(`${id} asked Excel for a typed argument.`);
  return answer;
}

/** As Excel calls a function that asks for addresses: they come in the invocation object, which is last. */
export function callWithAddresses(
  id: FunctionId,
  given: readonly unknown[],
  parameterAddresses: readonly unknown[],
): Answered | Promise<Answered> {
  const run = associated.get(id);
  const definition = customFunctions.find(known => known.id === id);
  if (!run || !definition) throw new Error(`${id} is not registered.`);
  const padded = definition.parameters.map((_, index) => asRows(given[index] ?? null));
  try {
    const answer = run(...padded, { functionName: id, parameterAddresses });
    return answer instanceof Promise ? answer.then(inCells, failed) : inCells(answer);
  } catch (error) {
    return failed(error);
  }
}

function inCells(answer: unknown): Answered {
  const rows = (answer as unknown[][]).map(row => row.map(shown));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] as Shown) : rows;
}

function failed(error: unknown): Shown {
  if (error instanceof ExcelError) return shown(error);
  throw error;
}

/** A cell in error, as the runtime passes it. */
export const errorCell = (code: keyof typeof ErrorCode): unknown =>
  new ExcelError(ErrorCode[code] as unknown as CustomFunctions.ErrorCode);

/** A column of cells. */
export const column = (...cells: unknown[]): unknown[][] => cells.map(cell => [cell]);

function asRows(argument: unknown): unknown {
  return argument === null || Array.isArray(argument) ? argument : [[argument]];
}

function shown(cell: unknown): Shown {
  return cell instanceof ExcelError
    ? { error: String(cell.code), sentence: cell.message ?? '' }
    : (cell as string);
}
