import type { LinkKind } from '../../../shared/record/contract/links.ts';
import { indicatorNames, linksBack } from '../../../shared/record/identity/indicatorLinks.ts';
import type { Register } from '../../register/register.ts';
import type { LinkRow } from '../../store/linkStore.ts';

/** A link that was not removed. */
export type CurrentLink = LinkRow & { readonly kind: LinkKind };

/**
 * The numbers of all indicators whose links lead to a given one or away from it; empty where it never had a link. A
 * removed link counts, since a history may be asked for as of an earlier day.
 */
export function linkedNumbers(register: Register, uid: string): number[] {
  const older = linksBack(uid, one => register.get(one)?.links ?? []);
  const newer = [...register].filter(([, { links }]) => links.some(({ old }) => old === uid));
  if (older.length === 0 && newer.length === 0) return [];
  const uids = new Set([uid, ...older.map(({ old }) => old), ...newer.map(([other]) => other)]);
  return [...uids].flatMap(other => register.get(other)?.number ?? []);
}

/** The last of each pair's link rows, which come oldest first; without the pairs whose link was removed. */
export function currentLinks(rows: readonly LinkRow[]): CurrentLink[] {
  const last = new Map(rows.map(link => [`${link.new} ${link.old}`, link]));
  return [...last.values()].filter((link): link is CurrentLink => link.kind !== null);
}

const linksOf = (links: readonly CurrentLink[]) => (number: number) =>
  links.filter(link => link.new === number);

/** The links that lead back from an indicator, nearest first. */
export const olderLinks = (links: readonly CurrentLink[], number: number): CurrentLink[] =>
  linksBack(number, linksOf(links));

/** The numbers of an indicator and its earlier names. */
export const renamedNumbers = (links: readonly CurrentLink[], number: number): number[] =>
  indicatorNames(number, linksOf(links));
