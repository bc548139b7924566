import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { fill } from '../../shared/words/fill.ts';
import type { DeploymentSettings, EnvironmentName } from './settings.ts';
import { smokeSentences } from './words.ts';

type Ask = (address: string) => Promise<Response>;

interface Smoked {
  readonly settings: DeploymentSettings;
  readonly env: EnvironmentName;
  /** The folder of what was built. */
  readonly built: string;
  readonly ask: Ask;
}

/** The first fault of a deployment that has just been made, as a person would meet it; null if there is none. */
export async function smokeFault(smoked: Smoked): Promise<string | null> {
  try {
    for (const check of CHECKS) {
      const fault = await check(smoked);
      if (fault !== null) return fault;
    }
    return null;
  } catch (error) {
    const { cause } = error as { readonly cause?: { readonly code?: string } };
    return fill(smokeSentences.unreachable, { why: cause?.code ?? String(error) });
  }
}

const CHECKS: readonly ((smoked: Smoked) => Promise<string | null>)[] = [
  async ({ settings: { origin }, ask }) => {
    const { status } = await ask(`${origin}${addresses.health}`);
    return status === 200 ? null : fill(smokeSentences.health, { status });
  },
  async ({ settings: { origin }, built, ask }) => {
    const page = await ask(`${origin}/taskpane.html`);
    const file = await readFile(join(built, 'addin/taskpane.html'), 'utf8');
    if ((await page.text()) !== file) return smokeSentences.otherPane;
    const policy = page.headers.get('content-security-policy') ?? '';
    return policy.includes('frame-ancestors') ? null : smokeSentences.noPolicy;
  },
  async ({ settings: { origin }, env, built, ask }) => {
    const manifest = await readFile(join(built, `manifest.${env}.xml`), 'utf8');
    const named = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, address = '']) => address);
    for (const address of new Set(named.filter(one => one.startsWith(`${origin}/`)))) {
      const { status } = await ask(address);
      if (status !== 200) return fill(smokeSentences.manifestAddress, { address, status });
    }
    return null;
  },
  async ({ settings: { origin }, ask }) => {
    const { status } = await ask(`${origin}${addresses.me}`);
    return status === 401 ? null : fill(smokeSentences.unsigned, { status });
  },
  async ({ settings: { origin, addinClientId, apiClientId }, ask }) => {
    const said = (await (await ask(`${origin}${addresses.configuration}`)).json()) as Record<string, unknown>;
    const isRight = said.clientId === addinClientId && said.scope === `api://${apiClientId}/Record.Use`;
    return isRight ? null : smokeSentences.otherApplications;
  },
  async ({ settings: { origin }, ask }) => {
    const { status } = await ask(`${origin}/pages`);
    return status === 503 ? smokeSentences.noPages : null;
  },
];
