import { RecordError, type RecordErrorKind } from './record/recordError.ts';
import { type SignInFailureReason, SignInMessage } from './signIn/signInMessage.ts';

/** The access token for the record. It is kept in memory only. */
export interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /**
   * A new one for the same person without a click, where that is possible. Rejects with a `RecordError`: "unreachable"
   * where it may work later, and "sign-in-needed" where it will not.
   */
  readonly renew?: () => Promise<AccessToken>;
}

interface DialogSettings {
  readonly origin: string;
  /**
   * Opens a dialog with one of our pages, and resolves with its message. Rejects where a person closed it, or where it
   * could not be opened: then with a sentence of its own and `kind` "not-opened".
   */
  readonly openDialog: (address: string) => Promise<string>;
  readonly now?: () => number;
}

const KINDS: Readonly<Record<SignInFailureReason, RecordErrorKind>> = {
  refused: 'sign-in-failed',
  'not-ours': 'sign-in-failed',
  unreachable: 'unreachable',
  'not-configured': 'not-configured',
  failed: 'sign-in-failed',
};

/** Signs a person in by a dialog with one of our pages, which goes to the council's authority and back. */
export function signInByDialog({ origin, openDialog, now = Date.now }: DialogSettings) {
  return async (): Promise<AccessToken> => {
    const said = messageIn(await opened(openDialog, `${origin}/signin.html`));
    if (!said) throw new RecordError('sign-in-failed', 'dialog');
    if (said.outcome === 'failed') throw new RecordError(KINDS[said.reason], `sign-in ${said.reason}`);
    return { token: said.token, expires: now() + said.lifetime * 1000 };
  };
}

async function opened(openDialog: DialogSettings['openDialog'], address: string): Promise<string> {
  try {
    return await openDialog(address);
  } catch (error) {
    if (error instanceof Error && 'kind' in error && error.kind === 'not-opened') {
      throw new RecordError('sign-in-failed', 'dialog not-opened', error.message, error);
    }
    throw new RecordError('sign-in-closed', '', undefined, error);
  }
}

function messageIn(text: string): SignInMessage | null {
  try {
    const message = SignInMessage.safeParse(JSON.parse(text));
    return message.success ? message.data : null;
  } catch {
    return null;
  }
}
