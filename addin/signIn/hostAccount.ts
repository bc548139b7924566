import {
  type AccountInfo,
  AuthError,
  type AuthenticationResult,
  ClientAuthErrorCodes,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser';
import type { Configuration } from '../../shared/record/contract/signIn.ts';

/** A token of the account that Excel itself is signed in with. */
export interface HostGrant {
  readonly state: 'granted';
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** The owner, by the directory's ids: the tenant's and the person's. */
  readonly tid: string;
  readonly oid: string;
  readonly account: AccountInfo;
}

export type HostRefusal =
  /** This Excel cannot, or fails in a way that no officer can put right. */
  | 'not-here'
  /** The person is needed: for a password, a second factor or a consent. */
  | 'person-needed'
  /** The person closed Excel's window. */
  | 'closed'
  | 'unreachable';

export type HostAnswer = HostGrant | { readonly state: HostRefusal };

/** None of them rejects. */
export interface HostAccount {
  /** Without asking the person. */
  silently(): Promise<HostAnswer>;
  /** Excel asks the person: only ever after a click. */
  askingThem(): Promise<HostAnswer>;
  /** A new token for the owner of `grant`, not a cached one. */
  again(grant: HostGrant): Promise<HostAnswer>;
}

/** A bridge that does not answer in this time counts as missing. */
const BRIDGE_MS = 5_000;
const SILENT_MS = 15_000;
/** Long enough to find a password and a second factor. */
const ASKING_MS = 600_000;

/**
 * The account that Excel is signed in with, by nested app authentication; null where this Excel does not offer it. MSAL
 * keeps tokens in this page's memory and asks Excel by messages only: it opens no page and no frame.
 */
export async function hostAccount({
  authority: issuer,
  clientId,
  scope,
}: Configuration): Promise<HostAccount | null> {
  // MSAL names an authority without the protocol version that ends an OpenID Connect issuer.
  const authority = issuer.replace(/\/v2\.0$/, '');
  const nested = await within(BRIDGE_MS, nestedApplication(clientId, authority));
  if (!nested) return null;
  const asked = { scopes: [scope], authority };
  return {
    silently: () => answered(SILENT_MS, nested.acquireTokenSilent(asked)),
    askingThem: () => answered(ASKING_MS, nested.acquireTokenPopup(asked)),
    again: ({ account }) =>
      answered(SILENT_MS, nested.acquireTokenSilent({ ...asked, account, forceRefresh: true })),
  };
}

/**
 * Without a bridge MSAL would sign in by pages of its own. Those return the answer by a BroadcastChannel, which does not
 * reach a pane framed by another site (docs/decisions/0011-nested-app-authentication.md), so that application is not used.
 */
async function nestedApplication(
  clientId: string,
  authority: string,
): Promise<IPublicClientApplication | null> {
  let isNested = false;
  const configuration = { auth: { clientId, authority }, cache: { cacheLocation: 'memoryStorage' } };
  const application = await createNestablePublicClientApplication(configuration, undefined, (...parts) => {
    isNested = true;
    return new PublicClientApplication(...parts);
  });
  return isNested ? application : null;
}

async function answered(ms: number, asked: Promise<AuthenticationResult>): Promise<HostAnswer> {
  try {
    const result = await within(ms, asked);
    return result ? grantOf(result) : { state: 'not-here' };
  } catch (error) {
    return { state: refusalOf(error) };
  }
}

function grantOf({
  accessToken: token,
  expiresOn,
  idTokenClaims,
  account,
}: AuthenticationResult): HostAnswer {
  const { tid, oid } = idTokenClaims as { readonly tid?: unknown; readonly oid?: unknown };
  if (typeof tid !== 'string' || typeof oid !== 'string' || !expiresOn) return { state: 'not-here' };
  return { state: 'granted', token, expires: expiresOn.getTime(), tid, oid, account };
}

/** By its class and code only: the text of a host or an authority is neither shown nor logged. */
function refusalOf(error: unknown): HostRefusal {
  if (error instanceof InteractionRequiredAuthError) return 'person-needed';
  if (!(error instanceof AuthError)) return 'not-here';
  switch (error.errorCode) {
    case ClientAuthErrorCodes.userCanceled:
      return 'closed';
    case ClientAuthErrorCodes.noNetworkConnectivity:
      return 'unreachable';
    case ClientAuthErrorCodes.noAccountFound:
      return 'person-needed';
    default:
      return 'not-here';
  }
}

/** Null after the timeout; MSAL itself would wait forever. */
function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
