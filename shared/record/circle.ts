import type { IndicatorsOnRecord } from './onRecord.ts';

/** What each indicator carries on from, by uid. */
export type Following = ReadonlyMap<string, ReadonlySet<string>>;

/** As the record knows it, and as is said now. */
export function followingOf(
  onRecord: IndicatorsOnRecord,
  said: readonly { readonly uid: string; readonly old: string }[],
): Following {
  const following = new Map(
    [...onRecord].map(([uid, { links }]) => [
      uid,
      new Set(links.flatMap(({ old, kind }) => (kind === null ? [] : [old]))),
    ]),
  );
  for (const { uid, old } of said) following.set(uid, (following.get(uid) ?? new Set()).add(old));
  return following;
}

/** Whether the older indicator carries on from the newer one, by however many others between them. */
export function isCircle(following: Following, uid: string, old: string): boolean {
  const seen = new Set([old]);
  for (const one of seen) for (const before of following.get(one) ?? []) seen.add(before);
  return seen.has(uid);
}
