import { html } from 'hono/html';
import type { Revision } from '../../../shared/record/contract/reports.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import type { PageSession } from '../../identity/person.ts';
import type { Register } from '../../register/register.ts';
import type { LockRow } from '../../store/lockStore.ts';
import type { SubmissionRow } from '../../store/submissionStore.ts';
import { formatMoment } from '../frame/formats.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';
import { waitingList } from './quartersPage.ts';
import { quarterTable } from './quarterTable.ts';
import { revisionsList } from './revisionsList.ts';

interface Shown {
  readonly quarter: SignedQuarter;
  /** As the address names its period. */
  readonly slug: string;
  /** First revision first. */
  readonly revisions: readonly Revision[];
  readonly waiting: readonly SubmissionRow[];
  readonly lock: LockRow | null;
  readonly register: Register;
}

/** A quarter as it stands, with what came before and what waits. */
export const reportPage = (
  session: PageSession,
  { quarter, slug, revisions, waiting, lock, register }: Shown,
): Markup =>
  pageLayout({
    title: quarter.period,
    session,
    main: html`${lockLine(lock)}
      ${waiting.length > 0 ? waitingList(session.person.council.code, waiting) : ''}
      ${quarterTable(quarter, register)}
      ${revisionsList(session, revisions, slug)}`,
  });

/** Whether the period takes sign-offs, by whose word and why; nothing where nobody ever locked it. */
export function lockLine(lock: LockRow | null): Markup {
  if (!lock) return html``;
  const what = lock.locked ? 'This period is locked' : 'This period was opened again';
  return html`<p class="panel">${what}, by ${lock.actorName} on ${formatMoment(lock.at)}: ${lock.reason}</p>`;
}
