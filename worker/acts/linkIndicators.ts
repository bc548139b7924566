import type { LinkRequest } from '../../shared/record/contract/links.ts';
import { currentLink, linksByIndicator } from '../../shared/record/identity/indicatorLinks.ts';
import { latestLabel } from '../../shared/record/identity/labelAt.ts';
import { linkRefusal } from '../../shared/record/identity/linkRefusal.ts';
import { quoted } from '../../shared/words/quoted.ts';
import type { Person } from '../identity/person.ts';
import type { Register, Registered } from '../register/register.ts';
import { registerLink } from '../register/registration.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { LinkRow } from '../store/linkStore.ts';

export interface LinkIndicatorsRequest extends LinkRequest {
  /** The indicator that continues `old`. */
  readonly uid: string;
  readonly person: Person;
}

export type LinkOutcome =
  | { readonly state: 'linked' | 'linked-before'; readonly row: LinkRow }
  | { readonly state: 'not-on-record' | 'not-linked' }
  | { readonly state: 'refused'; readonly sentence: string };

/** Links an indicator to the older one it continues, or removes the link. A link that is already recorded stays as it is. */
export function linkIndicators(wish: LinkIndicatorsRequest, store: CouncilStore, now: Date): LinkOutcome {
  const { uid, old, kind, why, person } = wish;
  const register = store.register();
  const indicator = register.get(uid);
  if (!indicator) return { state: 'not-on-record' };
  const standing = currentLink(indicator, old);
  if (kind === null && !standing) return { state: 'not-linked' };
  if (standing?.kind === kind && standing.why === why) {
    const before = store.links([indicator.number]).findLast(link => link.old === register.get(old)?.number);
    if (!before) throw new Error('A link of the register has no row.');
    return { state: 'linked-before', row: before };
  }
  const sentence = kind === null ? null : refusal(wish, indicator, register);
  if (sentence !== null) return { state: 'refused', sentence };
  const at = now.toISOString();
  const actor = person.oid;
  const linked = registerLink(register, uid, { uid: old, kind, why });
  const said = { act: 'link', council: person.council.code, old, new: uid, link: kind, why, actor, at };
  const { seq } = store.append(said, person.name);
  store.addLink(linked, { actor, at, seq });
  return { state: 'linked', row: { ...linked.link, linkedByName: person.name, linkedAt: at, seq } };
}

function refusal(
  { uid, old }: LinkIndicatorsRequest,
  { labels }: Registered,
  register: Register,
): string | null {
  const name = quoted(latestLabel(labels)?.wording ?? uid);
  return linkRefusal({ uid, name, old }, register, linksByIndicator(register, [{ uid, old }]));
}
