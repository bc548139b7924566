import { revisionsOf, send } from '../recordHarness.ts';
import { claimsOf, signed, tokenFor } from '../tokens.ts';

export const VOID_WHY = 'These are the figures of another quarter.';
export const Q2_SUBMISSIONS = revisionsOf('2017/18 Q2').replace(/revisions$/, 'submissions');

/** An approver with another directory id. */
export const approverWithOid = (oid: string): Promise<string> => signed({ ...claimsOf('approver'), oid });

/** Voids a revision of 2017/18 Q2. */
export async function voidQ2(
  rev: number | string,
  { reason = VOID_WHY, token }: { readonly reason?: string; readonly token?: string } = {},
): Promise<Response> {
  const path = `${revisionsOf('2017/18 Q2')}/${rev}/void`;
  return send('PUT', path, { reason }, { token: token ?? (await tokenFor('approver')) });
}
