import { periodFromCode, periodText } from '../../shared/period.ts';
import type { Person } from '../identity/person.ts';
import { isVoided } from '../register/voided.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { PublicationRow } from '../store/publicationStore.ts';

interface PublishRequest {
  readonly period: number;
  readonly rev: number;
  /** The day from which readers have it, "2026-12-01"; null is at once. */
  readonly openFrom: string | null;
  readonly person: Person;
}

type PublishOutcome =
  | { readonly state: 'published' | 'published-before'; readonly row: PublicationRow }
  /** A later revision is already published: the last revision that readers have seen stays. */
  | { readonly state: 'later-published'; readonly row: PublicationRow }
  | { readonly state: 'not-signed' | 'voided' };

/** Marks a revision as published, once. A repeat returns who did it and when. */
export function publishRevision(
  { period, rev, openFrom, person }: PublishRequest,
  store: CouncilStore,
  now: Date,
): PublishOutcome {
  const revision = store.revision(period, rev);
  if (!revision) return { state: 'not-signed' };
  const published = store.publications(period);
  const before = published.find(row => row.rev === rev);
  if (before) return { state: 'published-before', row: before };
  if (isVoided(rev, store.revisions(period))) return { state: 'voided' };
  const last = published.at(-1);
  if (last && last.rev > rev) return { state: 'later-published', row: last };
  const at = now.toISOString();
  const actor = person.oid;
  const row = { period, rev, publishedBy: actor, publishedAt: at, openFrom };
  const { seq } = store.append(
    {
      act: 'publication',
      council: person.council.code,
      report: store.report.slug,
      period: periodText(periodFromCode(period)),
      rev,
      body_sha256: revision.bodySha256,
      ...(openFrom !== null && { open_from: openFrom }),
      actor,
      at,
    },
    person.name,
  );
  store.addPublication(row, seq);
  return {
    state: 'published',
    row: { ...row, report: store.report.slug, seq, publishedByName: person.name },
  };
}
