import { html } from 'hono/html';
import type { Revision } from '../../shared/record/contract.ts';
import { REASON_WORDS } from '../../shared/record/reasonWords.ts';
import type { SignedQuarter } from '../../shared/record/revision.ts';
import type { LockRow } from '../store/lockStore.ts';
import type { SubmissionRow } from '../store/submissionStore.ts';
import { layout, type Markup } from './layout.ts';
import { waitingList } from './quartersPage.ts';
import { quarterTable } from './quarterTable.ts';
import type { Visit } from './session.ts';
import { momentWords } from './words.ts';

interface Shown {
  readonly quarter: SignedQuarter;
  /** First revision first. */
  readonly revisions: readonly Revision[];
  readonly waiting: readonly SubmissionRow[];
  readonly lock: LockRow | null;
}

/** A quarter as it stands, with what came before and what waits. */
export const reportPage = (visit: Visit, { quarter, revisions, waiting, lock }: Shown): Markup =>
  layout({
    title: quarter.period,
    visit,
    main: html`${lock?.locked ? html`<p class="panel">This period is locked: ${lock.reason}</p>` : ''}
      ${waiting.length > 0 ? waitingList(visit.person.council.code, waiting) : ''}
      ${quarterTable(quarter)}
      <h2>Revisions</h2>
      <ol>${revisions.map(revisionItem)}</ol>`,
  });

const revisionItem = ({
  signed_by: by,
  signed_at: at,
  correction,
  published,
  hash,
}: Revision): Markup => html`<li>
          Signed by ${by} on ${momentWords(at)}. ${published ? `Published on ${momentWords(published.published_at)}.` : 'Not published.'}
          ${correction ? html`<small>${REASON_WORDS[correction.reason]}: ${correction.explanation}</small>` : ''}
          <small>In the chain as ${hash.slice(0, 16)} …</small>
        </li>`;
