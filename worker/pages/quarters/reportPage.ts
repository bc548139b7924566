import { html } from 'hono/html';
import type { Revision } from '../../../shared/record/contract.ts';
import type { SignedQuarter } from '../../../shared/record/revision.ts';
import type { Visit } from '../../identity/person.ts';
import type { Register } from '../../register/register.ts';
import type { LockRow } from '../../store/lockStore.ts';
import type { SubmissionRow } from '../../store/submissionStore.ts';
import { momentWords } from '../frame/formats.ts';
import { layout, type Markup } from '../frame/layout.ts';
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
  visit: Visit,
  { quarter, slug, revisions, waiting, lock, register }: Shown,
): Markup =>
  layout({
    title: quarter.period,
    visit,
    main: html`${lockLine(lock)}
      ${waiting.length > 0 ? waitingList(visit.person.council.code, waiting) : ''}
      ${quarterTable(quarter, register)}
      ${revisionsList(visit, revisions, slug)}`,
  });

/** Whether the period takes sign-offs, by whose word and why; nothing where nobody ever locked it. */
export function lockLine(lock: LockRow | null): Markup {
  if (!lock) return html``;
  const what = lock.locked ? 'This period is locked' : 'This period was opened again';
  return html`<p class="panel">${what}, by ${lock.actorName} on ${momentWords(lock.at)}: ${lock.reason}</p>`;
}
