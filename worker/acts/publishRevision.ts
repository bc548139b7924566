import { periodFromCode, periodText } from '../../shared/period.ts';
import type { Person } from '../identity/person.ts';
import type { PublicationRow, PublicationStore } from '../store/publicationStore.ts';
import { nextChainEntry } from './chainEntry.ts';
import { retryOnConflict } from './retryOnConflict.ts';

type PublishOutcome =
  | { readonly state: 'published' | 'published-before'; readonly row: PublicationRow }
  /** A later revision is already published: the last revision that readers have seen stays. */
  | { readonly state: 'later-published'; readonly row: PublicationRow }
  | { readonly state: 'not-signed' | 'busy' };

/** Marks a revision as published, once. A repeat returns who did it and when. */
export function publishRevision(
  { period, rev, person }: { readonly period: number; readonly rev: number; readonly person: Person },
  store: PublicationStore,
  now: Date,
): Promise<PublishOutcome> {
  const { tenant, code } = person.council;
  return retryOnConflict<PublishOutcome>(async () => {
    const { revision, published, head } = await store.publicationState(tenant, period, rev);
    if (!revision) return { state: 'not-signed' };
    const before = published.find(row => row.rev === rev);
    if (before) return { state: 'published-before', row: before };
    const last = published.at(-1);
    if (last && last.rev > rev) return { state: 'later-published', row: last };
    const at = now.toISOString();
    const row = {
      period,
      rev,
      publishedBy: person.oid,
      publishedByName: person.name,
      publishedAt: at,
    };
    const audit = await nextChainEntry(head, {
      act: 'publication',
      council: code,
      period: periodText(periodFromCode(period)),
      rev,
      body_sha256: revision.bodySha256,
      actor: person.oid,
      at,
    });
    return (await store.publish(tenant, row, audit)) === 'written' ? { state: 'published', row } : null;
  });
}
