import type { Configuration } from '../../shared/record/contract/signIn.ts';
import type { AccessToken } from '../identity.ts';
import { RecordError } from '../record/recordError.ts';
import type { HostAccount, HostAnswer, HostGrant, HostRefusal } from './hostAccount.ts';

interface HostSettings {
  /** Whether this Excel says that it lends its own account. */
  readonly isOffered: () => boolean;
  readonly configuration: () => Promise<Configuration>;
  /** The way that every Excel has. */
  readonly byDialog: () => Promise<AccessToken>;
}

/** The one authority that Excel's own account is of. A local record has its own issuer, which Excel knows nothing of. */
const ENTRA = 'https://login.microsoftonline.com';

/**
 * Signs a person in by the account that Excel itself is signed in with, without a window where that can be; else by the
 * dialog.
 */
export function signInByHost({ isOffered, configuration, byDialog }: HostSettings) {
  // Whoever signs in once more in the same pane has signed out, was refused by the record, or has to prove themselves
  // anew. Excel would name the same account again, without asking; the dialog lets a person choose.
  let isDialogNext = false;

  return async (): Promise<AccessToken> => {
    if (isDialogNext || !isOffered()) return byDialog();
    const host = await hostOf(await configuration());
    const answer = host ? await silentlyOrNot(host) : null;
    // What a person did, or can mend, the dialog would tell them the same.
    if (answer?.state === 'closed' || answer?.state === 'unreachable') throw told(answer.state);
    isDialogNext = true;
    return host && answer?.state === 'granted' ? accessOf(host, answer) : byDialog();
  };
}

/** MSAL weighs a quarter of what the pane does, and is fetched by those alone whom it can serve. */
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
    if (next.state !== 'granted') throw told(next.state);
    // Excel may have been given another account meanwhile; nobody becomes somebody else without a click.
    if (next.tid !== grant.tid || next.oid !== grant.oid) throw told('person-needed');
    return accessOf(host, next);
  },
});

function told(refusal: HostRefusal): RecordError {
  if (refusal === 'closed') return new RecordError('sign-in-closed');
  if (refusal === 'unreachable') return new RecordError('unreachable', 'host sign-in', UNREACHABLE);
  return new RecordError('sign-in-needed', `host ${refusal}`);
}

const UNREACHABLE =
  'Microsoft’s sign-in cannot be reached. Check the connection and try again; the workbook is unchanged and nothing was lost.';
