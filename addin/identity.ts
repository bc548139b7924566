import { RecordError, type RecordErrorKind } from './record/recordError.ts';
import { type SignInFailureReason, SignInMessage } from './signIn/signInMessage.ts';

/** What opens the record's door. It is held in memory and nowhere else. */
export interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /**
   * Another one for the same person without a click, where there is a way. Rejects with a `RecordError`: "unreachable"
   * where it may be had later, else "sign-in-needed".
   */
  readonly renew?: () => Promise<AccessToken>;
}

interface DialogSettings {
  readonly origin: string;
  /**
   * Opens a dialog on a page of ours, and resolves with the message it hands over. Rejects where a person closed it, or
   * where it could not be opened: with a sentence of its own then, and `kind` "not-opened".
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

/** Signs a person in by a dialog of our own page, which goes to the council's authority and comes back. */
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
