import type { AccountInfo } from '../../node_modules/@azure/msal-browser/types/naa/AccountInfo.js';
import type {
  AuthBridge,
  AuthBridgeResponse,
} from '../../node_modules/@azure/msal-browser/types/naa/AuthBridge.js';
import type { BridgeRequestEnvelope } from '../../node_modules/@azure/msal-browser/types/naa/BridgeRequestEnvelope.js';
import type { BridgeResponseEnvelope } from '../../node_modules/@azure/msal-browser/types/naa/BridgeResponseEnvelope.js';
import type { BridgeStatusCode } from '../../node_modules/@azure/msal-browser/types/naa/BridgeStatusCode.js';
import type { InitContext } from '../../node_modules/@azure/msal-browser/types/naa/InitContext.js';
import type { TokenResponse } from '../../node_modules/@azure/msal-browser/types/naa/TokenResponse.js';

export type { BridgeStatusCode };

/** What Excel says to one request for a token; null where it says nothing at all. */
export type HostSays =
  | { readonly token: TokenResponse; readonly account: AccountInfo }
  | { readonly error: { readonly status: BridgeStatusCode } }
  | null;

/** Whose account Excel is signed in with, as the directory names them. */
export interface HostPerson {
  readonly tid: string;
  readonly oid: string;
}

/**
 * Excel's side of nested app authentication, in the messages that MSAL's own types name: where those change, this does
 * not compile. Each answer is used once, the last one over and over.
 */
export class HostBridge implements AuthBridge {
  readonly asked: BridgeRequestEnvelope[] = [];
  readonly #listeners = new Set<(response: AuthBridgeResponse) => void>();
  readonly #answers: HostSays[];
  readonly #start: InitContext | null;

  /** `start` is null where Excel has put the bridge up and nobody stands behind it. */
  constructor(answers: readonly HostSays[], start: InitContext | null = { sdkName: 'x', sdkVersion: '1' }) {
    this.#answers = [...answers];
    this.#start = start;
  }

  /** What it was asked for tokens. */
  get methods(): readonly string[] {
    return this.asked.map(({ method }) => method).filter(method => method !== 'GetInitContext');
  }

  addEventListener(_name: string, listener: (response: AuthBridgeResponse) => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_name: string, listener: (response: AuthBridgeResponse) => void): void {
    this.#listeners.delete(listener);
  }

  postMessage(message: string): void {
    const asked = JSON.parse(message) as BridgeRequestEnvelope;
    this.asked.push(asked);
    if (asked.method === 'GetInitContext') {
      if (this.#start) this.#say(asked, { success: true, initContext: this.#start });
      return;
    }
    const [says = null] = this.#answers.length > 1 ? this.#answers.splice(0, 1) : this.#answers;
    if (says) this.#say(asked, { success: 'token' in says, ...says });
  }

  #say(
    { requestId }: BridgeRequestEnvelope,
    said: Omit<BridgeResponseEnvelope, 'messageType' | 'requestId'>,
  ): void {
    const response: BridgeResponseEnvelope = {
      messageType: 'NestedAppAuthResponse',
      requestId,
      ...said,
    };
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener(JSON.stringify(response));
    });
  }
}

export const refused = (status: BridgeStatusCode): HostSays => ({ error: { status } });

/** The token, beside an id token of the same person, which Excel hands over and nobody here verifies. */
export function granted(token: string, { tid, oid }: HostPerson, lifetime = 3600): HostSays {
  const account = {
    environment: 'login.microsoftonline.com',
    homeAccountId: `${oid}.${tid}`,
    localAccountId: oid,
    tenantId: tid,
    username: 'officer@council.example',
  };
  const claims = { aud: 'the-add-in', tid, oid, name: 'An officer', exp: 4_000_000_000 };
  const idToken = ['{"alg":"none"}', JSON.stringify(claims), ''].map(part => btoa(part)).join('.');
  return {
    token: { access_token: token, id_token: idToken, expires_in: lifetime, properties: null },
    account,
  };
}
