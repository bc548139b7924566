import { html } from 'hono/html';
import type { Revision } from '../../shared/record/contract.ts';
import type { SignedQuarter } from '../../shared/record/revision.ts';
import type { Register } from '../register.ts';
import type { LockRow } from '../store/lockStore.ts';
import type { SubmissionRow } from '../store/submissionStore.ts';
import { layout, type Markup } from './layout.ts';
import { lockLine } from './lockLine.ts';
import { waitingList } from './quartersPage.ts';
import { quarterTable } from './quarterTable.ts';
import { revisionsList } from './revisionsList.ts';
import type { Visit } from './visit.ts';

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
