import { addresses } from '../shared/record/contract/addresses.ts';
import type { LocalIssuer } from './issuer.ts';
import { LOCAL_COUNCIL, type LocalCouncil } from './localCouncil.ts';

interface Adding {
  readonly origin: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly issuer: LocalIssuer;
  readonly council?: LocalCouncil;
}

/** Adds a council to the local record, the sample's by default, as an operator adds one. A record that has it keeps it. */
export async function addLocalCouncil({
  origin,
  fetch,
  issuer,
  council: { code, tid, name } = LOCAL_COUNCIL,
}: Adding): Promise<void> {
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
