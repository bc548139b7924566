import type { LinkKind } from '../contract/links.ts';
import type { RecordedIndicator, RecordedIndicators, RecordedLink } from './recordedIndicator.ts';

/** A link names the older indicator; `linksOf` gives those of one indicator, which may be known by a uid or a number. */
type LinksOf<Id, Link> = (id: Id) => Iterable<Link>;

/** The links that lead back from an indicator, nearest first. Each older indicator is reached once. */
export function linksBack<Id, Link extends { readonly old: Id }>(
  start: Id,
  linksOf: LinksOf<Id, Link>,
): Link[] {
  const reached = new Set([start]);
  const back: Link[] = [];
  for (const id of reached) {
    for (const link of linksOf(id)) {
      if (reached.has(link.old)) continue;
      reached.add(link.old);
      back.push(link);
    }
  }
  return back;
}

/** An indicator and its earlier names, nearest first: one line in a history, since a rename changes no figure. */
export function indicatorNames<Id>(
  id: Id,
  linksOf: LinksOf<Id, { readonly old: Id; readonly kind: LinkKind | null }>,
): Id[] {
  const renames = (name: Id) => [...linksOf(name)].filter(({ kind }) => kind === 'renamed');
  return [id, ...linksBack(id, renames).map(({ old }) => old)];
}

/** The same for an indicator on record, by uid. */
export const recordedNames = (uid: string, recorded: RecordedIndicators): string[] =>
  indicatorNames(uid, name => recorded.get(name)?.links ?? []);

/** The older indicators that each indicator carries on from, by uid. */
export type LinksByIndicator = ReadonlyMap<string, ReadonlySet<string>>;

/** The links on record together with those that somebody now asks for. */
export function linksByIndicator(
  recorded: RecordedIndicators,
  requested: readonly { readonly uid: string; readonly old: string }[],
): LinksByIndicator {
  const links = new Map(
    [...recorded].map(([uid, indicator]) => [
      uid,
      new Set(indicator.links.flatMap(({ old, kind }) => (kind === null ? [] : [old]))),
    ]),
  );
  for (const { uid, old } of requested) links.set(uid, (links.get(uid) ?? new Set()).add(old));
  return links;
}

/** Whether `old` already carries on from `uid`, directly or through others. */
export function wouldCloseCircle(links: LinksByIndicator, uid: string, old: string): boolean {
  const linksOf = (id: string) => [...(links.get(id) ?? [])].map(older => ({ old: older }));
  return uid === old || linksBack(old, linksOf).some(link => link.old === uid);
}

/** The link between the two; null where there is none, or it was removed. */
export function currentLink(indicator: RecordedIndicator | undefined, old: string): RecordedLink | null {
  const link = indicator?.links.find(other => other.old === old);
  return link && link.kind !== null ? link : null;
}
