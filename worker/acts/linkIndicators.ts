import type { LinkRequest } from '../../shared/record/contract/links.ts';
import { currentLink, linksByIndicator } from '../../shared/record/identity/indicatorLinks.ts';
import { latestLabel } from '../../shared/record/identity/labelAt.ts';
import { linkRefusal } from '../../shared/record/identity/linkRefusal.ts';
import { quoted } from '../../shared/words/quoted.ts';
import type { Person } from '../identity/person.ts';
import type { Register, Registered } from '../register/register.ts';
import { registerLink } from '../register/registration.ts';
import type { LinkRow, LinkStore } from '../store/linkStore.ts';
import { nextChainEntry } from './chainEntry.ts';
import { retryOnConflict } from './retryOnConflict.ts';

export interface LinkIndicatorsRequest extends LinkRequest {
  /** The indicator that continues `old`. */
  readonly uid: string;
  readonly person: Person;
}

export type LinkOutcome =
  | { readonly state: 'linked' | 'linked-before'; readonly row: LinkRow }
  | { readonly state: 'not-on-record' | 'not-linked' | 'busy' }
  | { readonly state: 'refused'; readonly sentence: string };

/** Links an indicator to the older one it continues, or removes the link. A link that is already recorded stays as it is. */
export function linkIndicators(
  wish: LinkIndicatorsRequest,
  store: LinkStore,
  now: Date,
): Promise<LinkOutcome> {
  const { uid, old, kind, why, person } = wish;
  const { tenant, code } = person.council;
  return retryOnConflict<LinkOutcome>(async () => {
    const { known, head } = await store.linkState(tenant);
    const indicator = known.register.get(uid);
    if (!indicator) return { state: 'not-on-record' };
    const standing = currentLink(indicator, old);
    if (kind === null && !standing) return { state: 'not-linked' };
    if (standing?.kind === kind && standing.why === why) {
      const rows = await store.links(tenant, [indicator.number]);
      const row = rows.findLast(link => link.old === known.register.get(old)?.number);
      return row ? { state: 'linked-before', row } : null;
    }
    const sentence = kind === null ? null : refusal(wish, indicator, known.register);
    if (sentence !== null) return { state: 'refused', sentence };
    const linkedAt = now.toISOString();
    const { link, register } = registerLink(known.register, uid, { uid: old, kind, why });
    const audit = await nextChainEntry(head, {
      act: 'link',
      council: code,
      old,
      new: uid,
      link: kind,
      why,
      actor: person.oid,
      at: linkedAt,
    });
    const linkedByName = person.name;
    const written = await store.link(tenant, { link, linkedByName, known, register }, audit);
    return written === 'written' ? { state: 'linked', row: { ...link, linkedByName, linkedAt } } : null;
  });
}

function refusal(
  { uid, old }: LinkIndicatorsRequest,
  { labels }: Registered,
  register: Register,
): string | null {
  const name = quoted(latestLabel(labels)?.wording ?? uid);
  return linkRefusal({ uid, name, old }, register, linksByIndicator(register, [{ uid, old }]));
}
