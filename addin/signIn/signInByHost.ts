import type { Configuration } from '../../shared/record/contract/signIn.ts';
import type { AccessToken } from '../identity.ts';
import { RecordError } from '../record/recordError.ts';
import type { HostAccount, HostAnswer, HostGrant, HostRefusal } from './hostAccount.ts';
import { hostSignInRefusals } from './words.ts';

interface HostSettings {
  /** Whether this Excel offers its own account. */
  readonly isOffered: () => boolean;
  readonly configuration: () => Promise<Configuration>;
  /** The sign-in that works in every Excel. */
  readonly byDialog: () => Promise<AccessToken>;
}

/** The only authority of the account in Excel. A local record has another issuer, which Excel does not know. */
const ENTRA = 'https://login.microsoftonline.com';

/**
 * Signs a person in with the account that Excel itself uses, without a window where possible. Falls back to the dialog.
 */
export function signInByHost({ isOffered, configuration, byDialog }: HostSettings) {
  // A second sign-in in the same pane follows a sign-out, a refusal by the record or an expired session. Excel would
  // return the same account without asking; the dialog lets a person choose.
  let isDialogNext = false;

  return async (): Promise<AccessToken> => {
    if (isDialogNext || !isOffered()) return byDialog();
    const host = await hostOf(await configuration());
    const answer = host ? await silentlyOrNot(host) : null;
    // The dialog would fail in the same way.
    if (answer?.state === 'closed' || answer?.state === 'unreachable') throw refusalError(answer.state);
    isDialogNext = true;
    return host && answer?.state === 'granted' ? accessOf(host, answer) : byDialog();
  };
}

/** MSAL is a quarter of the size of the pane, so it is loaded only where it can be used. */
async function hostOf(configuration: Configuration): Promise<HostAccount | null> {
  if (new URL(configuration.authority).origin !== ENTRA) return null;
  try {
    const { hostAccount } = await import('./hostAccount.ts');
    return await hostAccount(configuration);
  } catch {
    return null;
  }
}

async function silentlyOrNot(host: HostAccount): Promise<HostAnswer> {
  const answer = await host.silently();
  return answer.state === 'person-needed' ? host.askingThem() : answer;
}

const accessOf = (host: HostAccount, grant: HostGrant): AccessToken => ({
  token: grant.token,
  expires: grant.expires,
  renew: async () => {
    const next = await host.again(grant);
    if (next.state !== 'granted') throw refusalError(next.state);
    // Excel may have another account by now; the person never changes without a click.
    if (next.tid !== grant.tid || next.oid !== grant.oid) throw refusalError('person-needed');
    return accessOf(host, next);
  },
});

function refusalError(refusal: HostRefusal): RecordError {
  if (refusal === 'closed') return new RecordError('sign-in-closed');
  if (refusal === 'unreachable')
    return new RecordError('unreachable', 'host sign-in', hostSignInRefusals.unreachable);
  return new RecordError('sign-in-needed', `host ${refusal}`);
}
