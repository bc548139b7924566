import type { Frame } from 'playwright-core';
import { LOCAL_COUNCIL } from '../../local/localCouncil.ts';
import { Configuration } from '../../shared/record/contract/signIn.ts';
import { granted, HostBridge } from '../examples/hostBridge.ts';
import { localToken } from './localToken.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

/**
 * From now on Excel lends the pane this officer's account, without asking. For one sign-in the record names Microsoft as
 * its authority; the token comes from the local issuer, which the record accepts. Returns the token.
 */
export async function lendExcelsAccount({ page }: WorkbenchPage, pane: Frame, oid: string): Promise<string> {
  const { origin } = new URL(page.url());
  const configuration = Configuration.parse(await (await fetch(`${origin}/v1/configuration`)).json());
  const entra = { ...configuration, authority: 'https://login.microsoftonline.com/organizations/v2.0' };
  await page.route('**/v1/configuration', route => route.fulfill({ json: entra }), { times: 1 });

  const token = await localToken(origin, oid);
  const bridge = new HostBridge([granted(token, { tid: LOCAL_COUNCIL.tid, oid })]);
  await page.exposeFunction('askExcel', (message: string) => {
    const said = new Promise(resolve => bridge.addEventListener('message', resolve));
    bridge.postMessage(message);
    return said;
  });
  await pane.evaluate(lend);
  return token;
}

/** Runs in the pane's page: Excel's own script adds the bridge there, and announces it by a requirement set. */
function lend(): void {
  type Listener = (said: string) => void;
  const listeners: Listener[] = [];
  const { askExcel } = window as unknown as { askExcel(message: string): Promise<string> };
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_: string, listener: Listener) => listeners.push(listener),
      removeEventListener: () => {},
      postMessage: async (message: string) => {
        const said = await askExcel(message);
        for (const listener of listeners) listener(said);
      },
    },
  });
  const { requirements } = Office.context;
  const others = requirements.isSetSupported;
  Object.assign(requirements, {
    isSetSupported: (name: string, version: string) => name === 'NestedAppAuth' || others(name, version),
  });
}
