import type { RecordedIndicator, RecordedIndicators, RecordedLink } from './recordedIndicator.ts';

/** An indicator and those that it is another name of by a link that stands, the nearest first: they are one line. */
export function allNames(uid: string, onRecord: RecordedIndicators): string[] {
  const names = new Set([uid]);
  for (const name of names) {
    for (const { old, kind } of onRecord.get(name)?.links ?? []) if (kind === 'renamed') names.add(old);
  }
  return [...names];
}

/** What each indicator carries on from, by uid. */
export type LinksByIndicator = ReadonlyMap<string, ReadonlySet<string>>;

/** As the record knows it, and as is said now. */
export function linksByIndicator(
  onRecord: RecordedIndicators,
  said: readonly { readonly uid: string; readonly old: string }[],
): LinksByIndicator {
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
export function wouldCloseCircle(following: LinksByIndicator, uid: string, old: string): boolean {
  const seen = new Set([old]);
  for (const one of seen) for (const before of following.get(one) ?? []) seen.add(before);
  return seen.has(uid);
}

/** What stands between the two; null where nothing does. */
export function currentLink(indicator: RecordedIndicator | undefined, old: string): RecordedLink | null {
  const link = indicator?.links.find(other => other.old === old);
  return link && link.kind !== null ? link : null;
}
