import type { FromPane, FunctionCall, FunctionError, ToPane } from './frameMessages.ts';

/** The answer of a function: a value, rows of values, or an error. */
export type FunctionCallAnswer = { readonly value: unknown } | { readonly error: FunctionError };

type Result = Extract<FromPane, { kind: 'result' }>;

/** Calls of the add-in's functions, which run in the add-in's page and answer later. */
export class FunctionCalls {
  readonly #say: (message: ToPane) => void;
  readonly #pending = new Map<number, (answer: FunctionCallAnswer) => void>();
  #count = 0;

  constructor(say: (message: ToPane) => void) {
    this.#say = say;
  }

  call(
    id: string,
    args: readonly unknown[],
    parameterAddresses: FunctionCall['parameterAddresses'],
  ): Promise<FunctionCallAnswer> {
    this.#count++;
    const call = this.#count;
    return new Promise(resolve => {
      this.#pending.set(call, resolve);
      this.#say({ kind: 'call', call, id, args, parameterAddresses });
    });
  }

  resolve({ call, value, error }: Result): void {
    this.#pending.get(call)?.(error ? { error } : { value });
    this.#pending.delete(call);
  }

  /** The page that should answer is gone. As in Excel, the function is then unknown. */
  abandon(): void {
    for (const resolve of this.#pending.values()) resolve({ error: { code: '#NAME?', sentence: '' } });
    this.#pending.clear();
  }
}
