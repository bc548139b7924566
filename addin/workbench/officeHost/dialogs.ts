import type { FromPane } from '../pane/frameMessages.ts';

type DialogHandler = (event: { message?: string; origin?: string; error?: number }) => void;
type Opened = (result: {
  status: string;
  value?: unknown;
  error?: { code: number; message: string };
}) => void;

// Codes of Office's dialog API, from its documentation of errors and events.
const CLOSED_BY_PERSON = 12_006;
const NOT_TRUSTED = 12_004;
const ALREADY_OPEN = 12_007;

/** displayDialogAsync: one dialog at a time, and from the add-in's own origin. */
export function createDialogs(say: (message: FromPane) => void) {
  let handlers: Map<string, DialogHandler> | null = null;
  const raise = (type: string, event: Parameters<DialogHandler>[0]): void => handlers?.get(type)?.(event);

  return {
    display(address: string, given: unknown, callback?: Opened): void {
      // The options may be left out.
      const done = typeof given === 'function' ? (given as Opened) : callback;
      const fail = (code: number, message: string) => done?.({ status: 'failed', error: { code, message } });
      if (handlers) {
        fail(ALREADY_OPEN, 'A dialog box is already opened from this host window.');
        return;
      }
      if (!isOurs(address)) {
        fail(NOT_TRUSTED, 'The domain of the URL is not trusted.');
        return;
      }
      const own = new Map<string, DialogHandler>();
      handlers = own;
      say({ kind: 'open-dialog', address: new URL(address, location.href).href });
      done?.({
        status: 'succeeded',
        value: {
          addEventHandler: (type: string, handler: DialogHandler) => void own.set(type, handler),
          close: () => {
            if (handlers !== own) return;
            handlers = null;
            say({ kind: 'close-dialog' });
          },
        },
      });
    },
    says: (message: string) => raise('dialogMessageReceived', { message, origin: location.origin }),
    closedByPerson(): void {
      const closed = handlers;
      handlers = null;
      closed?.get('dialogEventReceived')?.({ error: CLOSED_BY_PERSON });
    },
  };
}

const isOurs = (address: string): boolean =>
  URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin;
