import type { FromPane, FunctionCall, FunctionError } from '../pane/frameMessages.ts';

type CustomFunction = (...args: unknown[]) => unknown;

/** The codes that the runtime's documentation lists. */
const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

class CustomFunctionsError extends Error {
  readonly code: string;

  constructor(code: string, message = '') {
    super(message);
    this.code = code;
  }
}

/** The custom functions' runtime, as documented: associate, Error and ErrorCode. */
export function customFunctionsRuntime(say: (message: FromPane) => void) {
  const functions = new Map<string, CustomFunction>();
  const associate = (id: string | Readonly<Record<string, CustomFunction>>, fn?: CustomFunction): void => {
    const entries = typeof id === 'string' ? [[id, fn] as const] : Object.entries(id);
    for (const [name, associated] of entries) {
      if (!associated) continue;
      functions.set(name.toUpperCase(), associated);
      say({ kind: 'associate', id: name.toUpperCase() });
    }
  };
  return {
    api: { associate, Error: CustomFunctionsError, ErrorCode: ERROR_CODES },
    async run(call: number, { id, args, parameterAddresses }: FunctionCall): Promise<void> {
      try {
        // As in Microsoft's client, the invocation object has no addresses unless Excel gives some.
        const invocation = { functionName: id, ...(parameterAddresses && { parameterAddresses }) };
        const value = await functions.get(id)?.(...args, invocation);
        say({ kind: 'result', call, value: plain(value) });
      } catch (error) {
        say({ kind: 'result', call, error: errorOf(error) });
      }
    },
  };
}

/** An error in a spilled array stays in its own cell. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof Error ? { error: errorOf(value) } : value;
}

function errorOf(error: unknown): FunctionError {
  if (!(error instanceof CustomFunctionsError)) return { code: '#VALUE!', sentence: '' };
  const carriesSentence = error.code === ERROR_CODES.invalidValue || error.code === ERROR_CODES.notAvailable;
  return { code: error.code, sentence: carriesSentence ? error.message : '' };
}
