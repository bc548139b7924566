import { addresses } from '../shared/record/contract/addresses.ts';
import type { LocalIssuer } from './issuer.ts';
import { LOCAL_COUNCIL } from './localCouncil.ts';

interface Adding {
  readonly origin: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly issuer: LocalIssuer;
}

/** Adds the council of the sample to the local record, as an operator adds one. A record that has it keeps it. */
export async function addLocalCouncil({ origin, fetch, issuer }: Adding): Promise<void> {
  const { code, tid, name } = LOCAL_COUNCIL;
  const authorization = `Bearer ${await issuer.mintOperator()}`;
  const known = await fetch(
    new Request(`${origin}${addresses.operatorCouncils}`, { headers: { authorization } }),
  );
  const { councils } = (await known.json()) as { councils: readonly { code: string }[] };
  if (councils.some(council => council.code === code)) return;
  const added = await fetch(
    new Request(`${origin}${addresses.operatorCouncil(code)}`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ name, tid }),
    }),
  );
  if (!added.ok) throw new Error(`The local council was not added: ${await added.text()}`);
}
