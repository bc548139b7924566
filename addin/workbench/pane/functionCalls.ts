import type { FromPane, FunctionError, ToPane } from './frameMessages.ts';

/** What a function answered: a value, rows of them, or an error in place of either. */
export type FunctionCallAnswer = { readonly value: unknown } | { readonly error: FunctionError };

type Result = Extract<FromPane, { kind: 'result' }>;

/** Calls of the add-in's functions, which run in its own page and answer later. */
export class FunctionCalls {
  readonly #say: (message: ToPane) => void;
  readonly #pending = new Map<number, (answer: FunctionCallAnswer) => void>();
  #count = 0;

  constructor(say: (message: ToPane) => void) {
    this.#say = say;
  }

  call(id: string, args: readonly unknown[]): Promise<FunctionCallAnswer> {
    this.#count++;
    const call = this.#count;
    return new Promise(resolve => {
      this.#pending.set(call, resolve);
      this.#say({ kind: 'call', call, id, args });
    });
  }

  resolve({ call, value, error }: Result): void {
    this.#pending.get(call)?.(error ? { error } : { value });
    this.#pending.delete(call);
  }

  /** The page that would have answered is gone; as in Excel, the function is not known then. */
  abandon(): void {
    for (const resolve of this.#pending.values()) resolve({ error: { code: '#NAME?', sentence: '' } });
    this.#pending.clear();
  }
}
