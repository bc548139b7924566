import { createHash } from 'node:crypto';
import { parsePeriod, periodSlug } from '../shared/period.ts';
import { addresses } from '../shared/record/contract/addresses.ts';
import { canonicalText } from '../shared/record/contract/canonicalText.ts';
import { reportNamedIn } from '../shared/record/contract/reportNames.ts';
import type { SignedQuarter } from '../shared/record/contract/signedQuarter.ts';
import { earlierQuarters } from './earlierQuarters.ts';
import type { LocalIssuer } from './issuer.ts';
import { LOCAL_COUNCIL, LOCAL_OFFICERS } from './localCouncil.ts';

interface Seeding {
  readonly origin: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly issuer: LocalIssuer;
}

/** Signs off the sample's earlier quarters by the ordinary route, as an officer would. Quarters on record stay. */
export async function seedEarlierQuarters({ origin, fetch, issuer }: Seeding): Promise<void> {
  const [officer] = LOCAL_OFFICERS;
  if (!officer) throw new Error('There is no local officer to sign off.');
  const token = await issuer.mint(officer);
  for (const quarter of await earlierQuarters()) {
    // Asked first: where the council wants two people, nobody signs off alone, not even again.
    const headers = { authorization: `Bearer ${token}` };
    const known = await fetch(new Request(`${origin}${reportAddress(quarter)}`, { headers }));
    if (known.ok) continue;
    const response = await fetch(signOffRequest(origin, quarter, token));
    if (!response.ok) {
      throw new Error(`The record did not take ${quarter.period}: ${await response.text()}`);
    }
  }
}

function slugOf({ period: text }: SignedQuarter): string {
  const period = parsePeriod(text);
  if (!period) throw new Error(`"${text}" is not a period.`);
  return periodSlug(period);
}

const reportAddress = (quarter: SignedQuarter): string =>
  addresses.report(LOCAL_COUNCIL.code, reportNamedIn(quarter), slugOf(quarter));

function signOffRequest(origin: string, quarter: SignedQuarter, token: string): Request {
  return new Request(
    `${origin}${addresses.revisions(LOCAL_COUNCIL.code, reportNamedIn(quarter), slugOf(quarter))}`,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': createHash('sha256').update(canonicalText(quarter)).digest('hex'),
        'if-none-match': '*',
      },
      body: JSON.stringify(quarter),
    },
  );
}
