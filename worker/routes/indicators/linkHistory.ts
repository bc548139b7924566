import type { LinkKind } from '../../../shared/record/contract/links.ts';
import type { Register } from '../../register/register.ts';
import type { LinkRow } from '../../store/linkStore.ts';

/** A link that stands: it was not taken back. */
export type CurrentLink = LinkRow & { readonly kind: LinkKind };

/**
 * The indicators whose links say what a given one carries on from, and what carries on from it, by their numbers: empty
 * where nothing was ever said of it.
 */
export function linkedNumbers(register: Register, uid: string): number[] {
  const older = new Set([uid]);
  for (const one of older) for (const { old } of register.get(one)?.links ?? []) older.add(old);
  const newer = [...register].filter(([, { links }]) => links.some(({ old }) => old === uid));
  if (older.size === 1 && newer.length === 0) return [];
  const uids = new Set([...older, ...newer.map(([other]) => other)]);
  return [...uids].flatMap(other => register.get(other)?.number ?? []);
}

/** Of all that was said, oldest first, the last word on each two; without those that were taken back. */
export function currentLinks(said: readonly LinkRow[]): CurrentLink[] {
  const last = new Map(said.map(link => [`${link.new} ${link.old}`, link]));
  return [...last.values()].filter((link): link is CurrentLink => link.kind !== null);
}

/** The links that lead back from an indicator, the nearest first: each older one once. */
export function linksBack(links: readonly CurrentLink[], number: number): CurrentLink[] {
  const back: CurrentLink[] = [];
  const seen = new Set([number]);
  for (const one of seen) {
    for (const link of links.filter(other => other.new === one && !seen.has(other.old))) {
      seen.add(link.old);
      back.push(link);
    }
  }
  return back;
}

/** The indicator and those that it is another name of: they are one line. */
export function renamedNumbers(links: readonly CurrentLink[], number: number): number[] {
  const renamed = links.filter(({ kind }) => kind === 'renamed');
  return [number, ...linksBack(renamed, number).map(({ old }) => old)];
}
